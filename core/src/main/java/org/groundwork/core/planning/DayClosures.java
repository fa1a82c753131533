package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Closure;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.session.Profile;

/** The days that a taper's parts, stays away and health close to some or all sessions. */
final class DayClosures {

    private final SeasonCalendar calendar;
    private final Profile profile;
    private final TaperDays taper;

    DayClosures(SeasonCalendar calendar, Profile profile) {
        this.calendar = calendar;
        this.profile = profile;
        this.taper = new TaperDays(calendar);
    }

    List<Closure> list() {
        List<Closure> closures = new ArrayList<>();
        DateSpan season = calendar.season();
        for (LocalDate day = season.start(); !day.isAfter(season.end()); day = day.plusDays(1)) {
            addTaper(closures, day);
            addStay(closures, day);
        }
        profile.findHeavyFrom().ifPresent(from -> addHealing(closures, from));
        return closures;
    }

    private void addTaper(List<Closure> closures, LocalDate day) {
        if (!taper.serves(IsoWeek.of(day), day)) {
            closures.add(closure(
                    day,
                    SessionTypes.ALL,
                    Forbidden.RACE_WINDOW,
                    "E-taper",
                    "this part of the taper has had its sessions"));
        }
    }

    private void addStay(List<Closure> closures, LocalDate day) {
        Optional<Set<Equipment>> equipment = profile.athlete().circumstances().equipmentOn(day);
        boolean away = profile.athlete().circumstances().awayOn(day).isPresent();
        if (equipment.isEmpty()) {
            closures.add(closure(day, SessionTypes.ALL, Forbidden.AVAILABILITY, "S7", "away, with no strength planned"));
        } else if (away && !profile.canLoadHeavily(equipment.get())) {
            closures.add(closure(
                    day, Set.of(SessionTypes.HEAVY), Forbidden.AVAILABILITY, "S24", "away from heavy weights"));
        } else {
            closures.add(closure(
                    day, Set.of(SessionTypes.TRAVEL), Forbidden.AVAILABILITY, "S24", "nothing keeps you from more"));
        }
    }

    private void addHealing(List<Closure> closures, LocalDate heavyFrom) {
        LocalDate start = calendar.season().start();
        if (heavyFrom.isAfter(start)) {
            closures.add(new Closure(
                    new DateSpan(start, heavyFrom.minusDays(1)),
                    SessionTypes.HEAVY_LEGS,
                    Forbidden.AVAILABILITY,
                    "E-knee-pain",
                    "heavy work waits until the knee has been quiet"));
        }
    }

    private static Closure closure(LocalDate day, Set<SessionType> types, Forbidden reason, String rule, String text) {
        return new Closure(new DateSpan(day, day), types, reason, rule, text);
    }
}
