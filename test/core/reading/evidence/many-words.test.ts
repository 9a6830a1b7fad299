/** What every judge says of single words, and of them among others, is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./many-words.json";

keeps(RECORDS["many-words"], kept);
