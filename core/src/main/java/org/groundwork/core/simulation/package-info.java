/** A toy athlete for tests and for curiosity: who trains, tires, misses days and logs, and what a plan answers. */
package org.groundwork.core.simulation;
