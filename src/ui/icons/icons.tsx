import type { ReactNode } from "react";

/** Line icons on a 20 grid; decoration only, the words beside them carry the meaning. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const SunIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="3.4" />
    <path d="M10 2.6v1.8M10 15.600v1.800M2.600 10h1.800M15.600 10h1.800M4.800 4.800l1.200 1.200M14 14l1.200 1.200M4.800 15.200 6 14M14 6l1.200-1.200" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon>
    <path d="M16.200 12.100A6.700 6.700 0 0 1 7.900 3.800a6.700 6.700 0 1 0 8.300 8.300Z" />
  </Icon>
);

/** Half light, half dark: as the system has it. */
export const AutoIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.600" />
    <path d="M10 3.400v13.200A6.600 6.600 0 0 0 10 3.400Z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M7.500 5.500v9M12.500 5.500v9" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m4.500 10.500 3.500 3.500 7.500-8" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon>
    <path d="m5.500 5.500 9 9m0-9-9 9" />
  </Icon>
);

/** A hand at work: something done rather than said. */
export const ActIcon = () => (
  <Icon>
    <path d="M4 10h11M11 5.500l4.500 4.500-4.500 4.500" />
  </Icon>
);

export const PapersIcon = () => (
  <Icon>
    <path d="M6.500 3.500h7l3 3v8h-10z" />
    <path d="M3.500 6.500v10h9" />
  </Icon>
);

export const AgainIcon = () => (
  <Icon>
    <path d="M4.200 10a5.900 5.900 0 1 0 1.900-4.300L4.200 7.400M4.200 3.800v3.600h3.600" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="10" cy="7" r="3.200" />
    <path d="M3.800 16.800c.7-3.300 3.100-5 6.200-5s5.500 1.700 6.200 5" />
  </Icon>
);

export const VoiceIcon = () => (
  <Icon>
    <path d="M3.500 8v4h2.800l3.700 3V5L6.300 8z" />
    <path d="M12.800 7.400a3.700 3.700 0 0 1 0 5.200M15 5.200a6.800 6.800 0 0 1 0 9.600" />
  </Icon>
);
