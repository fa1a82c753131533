/** Entry points of the fuzzer: a reader answers any bytes, or refuses them with reasons. */
package org.groundwork.fuzz;
