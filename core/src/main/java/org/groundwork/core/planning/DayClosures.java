package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.schedule.Closure;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.season.Phase;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.session.Profile;

/** The days that a taper's parts, stays away and health close to some or all sessions. */
final class DayClosures {

    private final SeasonOutline outline;
    private final SeasonCalendar calendar;
    private final Profile profile;
    private final Findings findings;
    private final TaperDays taper;

    DayClosures(SeasonOutline outline, Profile profile, Findings findings) {
        this.outline = outline;
        this.calendar = outline.calendar();
        this.profile = profile;
        this.findings = findings;
        this.taper = new TaperDays(calendar);
    }

    List<Closure> list() {
        List<Closure> closures = new ArrayList<>();
        DateSpan season = calendar.season();
        for (LocalDate day = season.start(); !day.isAfter(season.end()); day = day.plusDays(1)) {
            addTaper(closures, day);
            addPhase(closures, day);
            addStay(closures, day);
        }
        addRacing(closures);
        profile.findHeavyFrom().ifPresent(from -> addHealing(closures, from));
        return closures;
    }

    private void addTaper(List<Closure> closures, LocalDate day) {
        IsoWeek week = IsoWeek.of(day);
        if (taper.isOtherPart(week, day)) {
            closures.add(closure(
                    day,
                    Set.of(SessionTypes.UPPER),
                    Forbidden.RACE_WINDOW,
                    "E-taper",
                    "one session in this part of the taper"));
        }
        if (!taper.serves(week, day)) {
            closures.add(closure(
                    day,
                    SessionTypes.ALL,
                    Forbidden.RACE_WINDOW,
                    "E-taper",
                    "this part of the taper has had its sessions"));
        }
    }

    private void addPhase(List<Closure> closures, LocalDate day) {
        if (calendar.phaseOn(day) == PhaseKind.RECOVERY) {
            closures.add(closure(
                    day, SessionTypes.HEAVY_LEGS, Forbidden.RACE_WINDOW, "E-recovery", "no heavy legs in recovery"));
        }
        Range primer = profile.methodology().range(Parameter.PRIMER_DAYS);
        boolean isPrimerDay =
                calendar.listGoals().stream().anyMatch(race -> primer.contains(SeasonCalendar.daysTo(day, race)));
        if (!isPrimerDay) {
            closures.add(closure(
                    day,
                    Set.of(SessionTypes.PRIMER),
                    Forbidden.RACE_WINDOW,
                    "E-taper",
                    "a primer stands " + primer + " days before the race"));
        }
    }

    /** In a racing phase that heavy lifting may not go on in, none stands on any of its days. */
    private void addRacing(List<Closure> closures) {
        for (Phase phase : calendar.listPhases()) {
            boolean isRefused = findings.refusedWindows().contains(phase.span().start());
            if (isRefused || phase.kind() == PhaseKind.IN_SEASON && !goesOnHeavy(phase.span())) {
                closures.add(new Closure(
                        phase.span(),
                        SessionTypes.HEAVY_LEGS,
                        Forbidden.RACE_WINDOW,
                        "S22",
                        "heavy lifting never starts in the racing phase"));
            }
        }
    }

    private boolean goesOnHeavy(DateSpan racing) {
        boolean refused = findings.refusedWindows().contains(racing.start());
        boolean inPhase = outline.blocks().stream()
                .anyMatch(b -> b.liftsHeavy()
                        && b.block().lever().isEmpty()
                        && b.block().span().overlaps(racing));
        boolean before = outline.blocks().stream()
                .anyMatch(b -> b.liftsHeavy() && b.block().span().end().isBefore(racing.start()));
        return !refused && (outline.start().liftsHeavy() || inPhase || before);
    }

    private void addStay(List<Closure> closures, LocalDate day) {
        Optional<Set<Equipment>> equipment = profile.athlete().circumstances().equipmentOn(day);
        boolean away = profile.athlete().circumstances().awayOn(day).isPresent();
        if (equipment.isEmpty()) {
            closures.add(
                    closure(day, SessionTypes.ALL, Forbidden.AVAILABILITY, "S7", "away, with no strength planned"));
        } else if (away && !profile.canLoadHeavily(equipment.get())) {
            closures.add(
                    closure(day, Set.of(SessionTypes.HEAVY), Forbidden.AVAILABILITY, "S24", "away from heavy weights"));
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
