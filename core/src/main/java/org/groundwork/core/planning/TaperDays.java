package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.TaperZone;

/**
 * Which part of a taper each week serves. Every part belongs to the week that holds its anchor day, so that its
 * sessions are counted once however the race lies to the calendar's weeks; a week's days of other parts stay empty.
 */
final class TaperDays {

    private static final int FAR_ANCHOR = 18;
    private static final int NEAR_ANCHOR = 12;
    private static final int LAST_ANCHOR = 5;

    private final SeasonCalendar calendar;

    TaperDays(SeasonCalendar calendar) {
        this.calendar = calendar;
    }

    /** The parts that {@code week} serves; {@link TaperZone#NONE} stands for ordinary days. */
    Set<TaperZone> zonesOf(IsoWeek week) {
        Set<TaperZone> zones = EnumSet.noneOf(TaperZone.class);
        if (calendar.zoneOn(week.thursday()) == TaperZone.NONE) {
            zones.add(TaperZone.NONE);
        }
        calendar.findGoal(week.monday()).ifPresent(race -> {
            addIfAnchored(zones, week, race, FAR_ANCHOR, TaperZone.FAR);
            addIfAnchored(zones, week, race, nearAnchor(race), TaperZone.NEAR);
            addIfAnchored(zones, week, race, LAST_ANCHOR, TaperZone.LAST);
        });
        return zones;
    }

    private void addIfAnchored(Set<TaperZone> zones, IsoWeek week, Race race, int days, TaperZone zone) {
        LocalDate anchor = race.date().minusDays(days);
        if (IsoWeek.of(anchor).equals(week) && calendar.zoneOn(anchor) == zone) {
            zones.add(zone);
        }
    }

    /** A day later where both would fall into one week. */
    private static int nearAnchor(Race race) {
        IsoWeek far = IsoWeek.of(race.date().minusDays(FAR_ANCHOR));
        IsoWeek near = IsoWeek.of(race.date().minusDays(NEAR_ANCHOR));
        return far.equals(near) ? NEAR_ANCHOR - 1 : NEAR_ANCHOR;
    }

    /** Whether {@code date} lies in the nearer part of a taper in a week that serves the last days too. */
    boolean isOtherPart(IsoWeek week, LocalDate date) {
        Set<TaperZone> zones = zonesOf(week);
        return zones.contains(TaperZone.NEAR)
                && zones.contains(TaperZone.LAST)
                && calendar.zoneOn(date) == TaperZone.NEAR;
    }

    /** Whether sessions of {@code week} may stand on {@code date} as far as the parts of a taper go. */
    boolean serves(IsoWeek week, LocalDate date) {
        Optional<Race> goal = calendar.findGoal(date);
        TaperZone zone = goal.isPresent() ? calendar.zoneOn(date) : TaperZone.NONE;
        Set<TaperZone> zones = zonesOf(week);
        return zones.contains(zone) || (zone == TaperZone.NONE && !zones.isEmpty());
    }
}
