export { default as app } from "./app.json";
export { default as player } from "./player.json";
