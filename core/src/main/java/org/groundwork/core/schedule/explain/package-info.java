/** Why a schedule is as it is: every fact that counts, and the words for it. */
package org.groundwork.core.schedule.explain;
