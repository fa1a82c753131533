/** Finished plans of any maker, read for review: plan JSON, tables of sets, calendars and tables of runs. */
package org.groundwork.formats.review;
