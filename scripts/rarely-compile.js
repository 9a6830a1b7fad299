/**
 * For jest: V8 compiles a function by its slow compiler only when it has run a good deal longer than by default. Tests run most of the program a
 * few times, and compiling it took two fifths of the processor's time; the unit group alone lost more than a minute on that.
 */
require("node:v8").setFlagsFromString("--interrupt-budget=500000");
