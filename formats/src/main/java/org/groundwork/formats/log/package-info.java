/** Logs of lifting as other programs export them: Strong's tables with commas or semicolons, and Hevy's. */
package org.groundwork.formats.log;
