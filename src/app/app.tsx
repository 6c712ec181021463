import { Suspense, useState } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import type { Surroundings } from "../session/index.ts";
import { SurroundingsContext } from "../player/surroundings.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { useHashPath, useHashSearch } from "./hash-location.ts";
import { LoadingPage } from "./loading-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { DeviceLine, UpdateNotice } from "./on-device.tsx";
import { AssessPage, libraryPage, playPage, ProgressPage } from "./screens.ts";
import { SettingsControls } from "./settings-controls.tsx";
import { SettingsProvider } from "./settings.tsx";
import { Tools } from "./tools.tsx";

/** The composition root's tree: only here do the player and the platform meet. */
export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  return (
    <SettingsProvider>
      <SurroundingsContext value={surroundings}>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          <Screens />
        </Router>
      </SurroundingsContext>
    </SettingsProvider>
  );
}

function Screens() {
  const [path] = useLocation();
  // Decided once: exchanging a screen's component later would lose what stands in it.
  const [{ LibraryPage, PlayPage }] = useState(() => ({ LibraryPage: libraryPage(), PlayPage: playPage() }));
  return (
    // What broke on one screen is no reason to withhold the next.
    <ErrorBoundary key={path}>
      <Suspense fallback={<LoadingPage />}>
        <Switch>
          <Route path="/">
            <LibraryPage settings={<Tools />} device={<DeviceLine />} notice={<UpdateNotice />} />
          </Route>
          <Route path="/play/:scenario">
            {({ scenario }) => (
              <PlayPage
                scenario={scenario}
                settings={<SettingsControls />}
                notFound={<NotFoundPage what="scenario" />}
                loading={<LoadingPage />}
              />
            )}
          </Route>
          <Route path="/progress">
            <ProgressPage settings={<Tools />} notice={<UpdateNotice />} loading={<LoadingPage />} />
          </Route>
          <Route path="/assess/:set">
            {({ set }) => (
              <AssessPage
                key={set}
                set={set}
                tools={<Tools />}
                settings={<SettingsControls />}
                notice={<UpdateNotice />}
                notFound={<NotFoundPage what="page" />}
                loading={<LoadingPage />}
              />
            )}
          </Route>
          <Route>
            <NotFoundPage what="page" />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
