/**
 * What was done: sets, ratings and check-ins as they were entered, only ever appended to. A change of plan never touches
 * it, and a mistake is put right by a further entry.
 */
package org.groundwork.core.log;
