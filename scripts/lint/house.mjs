/** The house's own rules, as a plugin for oxlint. What a room may not say is in .oxlintrc.json, by the linter's own rules. */
import { rooms } from "./rooms.mjs";

export default { meta: { name: "house" }, rules: { rooms } };
