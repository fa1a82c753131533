package org.groundwork.core.methodology;

import org.groundwork.core.quantity.Distance;

/**
 * Hours to keep from a race to later strength, for races up to a distance.
 *
 * @param upTo the longest race it is for, inclusive
 * @param heavy the hours to heavy or high-impact leg work
 * @param light the hours to any lighter leg work
 */
public record RaceBan(Distance upTo, Gap heavy, Gap light) {}
