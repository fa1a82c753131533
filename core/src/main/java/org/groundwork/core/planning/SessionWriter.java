package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.Prescriber;
import org.groundwork.core.prescription.StrengthHistory;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.run.Race;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.season.TaperZone;
import org.groundwork.core.session.DraftExercise;
import org.groundwork.core.session.JumpDose;
import org.groundwork.core.session.Profile;
import org.groundwork.core.session.SessionBuilder;
import org.groundwork.core.session.SessionRequest;

/** Writes the sessions of a placed season, in order of date, each knowing what came before it. */
final class SessionWriter {

    private final SeasonOutline outline;
    private final Profile profile;
    private final Methodology methodology;
    private final Novelty novelty;
    private List<DateSpan> novelDays = List.of();
    private final SessionBuilder builder;
    private final StrengthHistory history;
    private final Prescriber prescriber;
    private final JumpProgress jumps;
    private final SetBudget budget;
    private final List<Session> held;
    private final SessionIds ids;
    private Map<ScheduledSession, String> named = Map.of();
    private final Set<LocalDate> emptied = new LinkedHashSet<>();

    /**
     * @param novelty when something is new
     * @param held the sessions that were held already
     * @param ids what sessions are called
     */
    SessionWriter(SeasonOutline outline, Profile profile, Novelty novelty, List<Session> held, SessionIds ids) {
        this.outline = outline;
        this.profile = profile;
        this.methodology = profile.methodology();
        this.novelty = novelty;
        this.held = held.stream().sorted(Comparator.comparing(Session::at)).toList();
        this.ids = ids;
        this.builder = new SessionBuilder(profile);
        this.history = new StrengthHistory(profile, day -> outline.calendar().phaseOn(day) == PhaseKind.RECOVERY);
        this.prescriber = new Prescriber(profile, history);
        this.jumps = new JumpProgress(profile);
        this.budget = new SetBudget(outline.calendar(), methodology.value(Parameter.LOAD_KEPT_WEEKS));
    }

    /** Every session of {@code schedule}, by date, after those that were held; without those of {@link #emptied}. */
    List<Session> write(Schedule schedule) {
        List<Session> sessions = new ArrayList<>(held);
        held.forEach(this::remember);
        novelDays = novelty.placed(schedule, held);
        named = names(schedule);
        for (ScheduledSession placed : schedule.sessions()) {
            SessionRequest request = request(placed, schedule);
            List<DraftExercise> drafts = request.mostHardSets().orElse(1) == 0
                    ? List.of()
                    : builder.build(request, history, d -> prescriber.keepLoad(d, request));
            if (drafts.isEmpty()) {
                emptied.add(placed.at().date());
            } else {
                sessions.add(write(placed, request, drafts));
            }
        }
        return sessions;
    }

    private Map<ScheduledSession, String> names(Schedule schedule) {
        Map<ScheduledSession, String> names = new HashMap<>();
        schedule.sessions().stream()
                .collect(Collectors.groupingBy(ScheduledSession::week))
                .forEach((week, placed) -> names.putAll(ids.of(week, placed)));
        return names;
    }

    private void remember(Session session) {
        LocalDate date = session.at().date();
        PlannedBlock block = outline.blockOn(date);
        boolean isLight = session.deload() || session.kind() == SessionKind.PRIMER;
        session.exercises()
                .forEach(e -> history.remember(
                        e, date, session.kind(), block.block().span().start(), isLight));
        budget.note(session, setsCut(date));
        jumps.note(session, block);
    }

    /** Days in a taper whose session could have no set at all, since the seven days before had none. */
    Set<LocalDate> emptied() {
        return Set.copyOf(emptied);
    }

    private Session write(ScheduledSession placed, SessionRequest request, List<DraftExercise> drafts) {
        List<ExercisePrescription> exercises = prescriber.prescribe(drafts, request);
        Session session = new Session(
                named.get(placed),
                placed.week(),
                placed.at(),
                request.kind(),
                request.phase(),
                request.block().block().focus(),
                request.deload(),
                builder.minutes(drafts),
                exercises,
                ScheduleViews.placement(placed),
                SessionReasons.of(request));
        budget.note(session, request.setsCutPercent());
        jumps.note(session, request.block());
        return session;
    }

    private SessionRequest request(ScheduledSession placed, Schedule schedule) {
        LocalDate date = placed.at().date();
        PlannedBlock block = outline.blockOn(date);
        SeasonCalendar calendar = outline.calendar();
        List<String> full = full(placed.week(), schedule);
        SessionRequest plain = new SessionRequest(
                placed.at(),
                placed.week(),
                placed.type().kind(),
                placed.type().loadClass(),
                calendar.phaseOn(date),
                calendar.findGoal(date).isPresent() ? calendar.zoneOn(date) : TaperZone.NONE,
                block,
                block.block().isDeload(date),
                isFull(placed.type()) ? full.indexOf(named.get(placed)) : 0,
                isFull(placed.type()) ? full.size() : 1,
                profile.athlete().circumstances().equipmentOn(date).orElse(Set.of()),
                !outline.start().isBodyweightOnly(date, calendar, methodology),
                outline.isRehearsing(date),
                novelDays.stream().anyMatch(span -> span.contains(date)),
                minutes(date),
                JumpDose.NONE,
                setsCut(date),
                budget.most(date, placed.type(), setsCut(date)));
        return plain.withJumps(jumps.dose(plain));
    }

    private int minutes(LocalDate date) {
        int usual = profile.athlete().circumstances().sessionMinutes();
        return Math.min(usual, profile.adjustments().minutes().getOrDefault(date, usual));
    }

    /**
     * The ids of the week's full sessions in the order they were first given: also of those that were held, and of those
     * that were missed, so that nobody takes their turn.
     */
    private List<String> full(IsoWeek week, Schedule schedule) {
        Stream<String> before = Stream.concat(held.stream(), ids.due(week, novelty.planFrom()).stream())
                .filter(s -> s.week().equals(week) && isFull(SessionTypes.of(s)))
                .map(Session::id);
        Stream<String> placed = schedule.listSessions(week).stream()
                .filter(s -> isFull(s.type()))
                .map(named::get);
        return Stream.concat(before, placed)
                .distinct()
                .sorted(Comparator.comparingInt(SessionIds::number))
                .toList();
    }

    private static boolean isFull(SessionType type) {
        return type.kind() != SessionKind.PRIMER && type.loadClass() != LoadClass.UPPER;
    }

    /** How much of the sets a race takes away on {@code date}, in per cent. */
    private int setsCut(LocalDate date) {
        int cut =
                switch (outline.calendar().findGoal(date).isPresent()
                        ? outline.calendar().zoneOn(date)
                        : TaperZone.NONE) {
                    case NONE -> 0;
                    case FAR -> methodology.value(Parameter.TAPER_FAR_SETS_CUT);
                    case NEAR, LAST -> methodology.value(Parameter.TAPER_NEAR_SETS_CUT);
                };
        Range days = methodology.range(Parameter.B_RACE_CUT_DAYS);
        boolean beforeTuneUp = outline.calendar().races().stream()
                .filter(r -> r.priority() == Race.Priority.B && !r.date().isBefore(date))
                .anyMatch(r -> SeasonCalendar.daysTo(date, r) <= days.max());
        return beforeTuneUp ? Math.max(cut, methodology.value(Parameter.B_RACE_SETS_CUT)) : cut;
    }
}
