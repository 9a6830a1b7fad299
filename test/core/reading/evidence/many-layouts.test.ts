/** What descriptions at random make of workbooks at random is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./many-layouts.json";

keeps(RECORDS["many-layouts"], kept);
