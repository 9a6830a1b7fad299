/** Entry of `piao`. Its version is said at once: whoever asks for it need not wait until all of the program is loaded. */
import { isMainThread } from "node:worker_threads";
import { asksVersion, versionLine, versionOf } from "./version";

if (isMainThread && asksVersion(process.argv[2])) process.stdout.write(versionLine(versionOf()));
else void import("./program");
