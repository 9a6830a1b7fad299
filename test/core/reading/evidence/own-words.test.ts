/** What is read in a municipality's own words, and why, is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./own-words.json";

keeps(RECORDS["own-words"], kept);
