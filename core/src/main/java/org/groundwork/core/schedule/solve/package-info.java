/** The exact search: a season as a shortest path over its weeks. */
package org.groundwork.core.schedule.solve;
