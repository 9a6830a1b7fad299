/** What tells forms is as it was when somebody last looked (`npm run approva` writes it anew). */
import { keeps } from "../../../support/evidence/keeps";
import { RECORDS } from "./approved";
import kept from "./forms.json";

keeps(RECORDS["forms"], kept);
