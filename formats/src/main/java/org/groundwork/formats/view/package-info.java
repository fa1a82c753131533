/** A living plan as people look at it: today, a week, the season, and what a change came to. */
package org.groundwork.formats.view;
