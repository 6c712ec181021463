import type { Place } from "../../../core/model/closed-lists.ts";
import { DESK, DESK_AT_NIGHT } from "./desk.ts";
import { HOME } from "./home.ts";
import { LIVING_ROOM } from "./living-room.ts";
import type { Room } from "./room.ts";
import { SHOP, SHOP_AT_CLOSING } from "./shop.ts";
import { WARD_AT_NIGHT } from "./ward.ts";

/** Where the customer is while they talk; the room says it without a word. */
export const ROOMS: Readonly<Record<Place, Room>> = {
  home: HOME,
  desk: DESK,
  shop: SHOP,
  "living-room": LIVING_ROOM,
  "desk-at-night": DESK_AT_NIGHT,
  "shop-at-closing": SHOP_AT_CLOSING,
  "ward-at-night": WARD_AT_NIGHT,
};
