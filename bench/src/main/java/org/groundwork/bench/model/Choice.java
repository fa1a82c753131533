package org.groundwork.bench.model;

/**
 * A session that may be held.
 *
 * @param week the week's index, the season's first being 0
 * @param place 0 is Monday morning, 13 Sunday evening
 * @param demand the index of its type among the week's demands
 * @param minute when it starts, from the season's first Monday
 * @param cost what it pays there, whatever the others do
 */
public record Choice(int week, int place, int demand, int minute, int cost) {

    /** 0 is Monday. */
    public int weekday() {
        return place / 2;
    }

    /** Days since the season's first Monday. */
    public int day() {
        return 7 * week + weekday();
    }
}
