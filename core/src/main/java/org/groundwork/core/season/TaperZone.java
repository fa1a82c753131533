package org.groundwork.core.season;

/** How near a day is to an A race; sets and days a week fall from one to the next. */
public enum TaperZone {
    /** Before the taper. */
    NONE,
    /** The taper's first part: a quarter of the sets goes. */
    FAR,
    /** Its second part: half of the sets goes. */
    NEAR,
    /** The last days: a primer, then nothing. */
    LAST
}
