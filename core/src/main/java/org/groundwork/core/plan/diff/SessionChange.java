package org.groundwork.core.plan.diff;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.plan.Session;

/**
 * A session that differs between two revisions, known by its id.
 *
 * @param session as it was and as it is now
 */
public record SessionChange(Change<Session> session) {

    /** The session's id, the same in both revisions. */
    public String id() {
        return session.latest().id();
    }

    /** In what ways it differs; empty where it does not. */
    public Set<SessionAspect> aspects() {
        if (session.isDropped()) {
            return EnumSet.of(SessionAspect.DROPPED);
        }
        if (session.isAdded()) {
            return EnumSet.of(SessionAspect.ADDED);
        }
        Session before = session.earliest();
        Session after = session.latest();
        List<ExerciseChange> exercises = exercises();
        Set<SessionAspect> aspects = EnumSet.noneOf(SessionAspect.class);
        addIf(!before.at().equals(after.at()), SessionAspect.MOVED, aspects);
        addIf(before.kind() != after.kind(), SessionAspect.KIND, aspects);
        addIf(before.minutes() != after.minutes(), SessionAspect.MINUTES, aspects);
        addIf(exercises.stream().anyMatch(e -> !e.isDose()), SessionAspect.EXERCISES, aspects);
        addIf(exercises.stream().anyMatch(ExerciseChange::isDose), SessionAspect.DOSE, aspects);
        addIf(!keptOf(before, after).equals(keptOf(after, before)), SessionAspect.ORDER, aspects);
        return aspects;
    }

    private static void addIf(boolean differs, SessionAspect aspect, Set<SessionAspect> aspects) {
        if (differs) {
            aspects.add(aspect);
        }
    }

    /** The ids of those exercises of {@code one} that {@code other} has too, in order. */
    private static List<String> keptOf(Session one, Session other) {
        List<String> others = ids(other);
        return ids(one).stream().filter(others::contains).toList();
    }

    private static List<String> ids(Session session) {
        return session.exercises().stream().map(e -> e.exercise().id()).toList();
    }

    public boolean is(SessionAspect aspect) {
        return aspects().contains(aspect);
    }

    /** Whether it stands elsewhere, is new or is gone. */
    public boolean changesPlaces() {
        return !session.isKept() || is(SessionAspect.MOVED);
    }

    /** Whether it is there in both revisions and differs in more than its place. */
    public boolean changesContents() {
        return session.isKept() && aspects().stream().anyMatch(aspect -> aspect != SessionAspect.MOVED);
    }

    /** What its exercises gained, lost, swapped or dose otherwise; nothing where it is new or gone. */
    public List<ExerciseChange> exercises() {
        return ExerciseChange.of(session);
    }

    /** Whether it stands, or stood, before {@code date}. */
    public boolean touchesBefore(LocalDate date) {
        return firstDate().isBefore(date);
    }

    /** The earlier of its two dates. */
    public LocalDate firstDate() {
        LocalDate before = session.earliest().at().date();
        LocalDate after = session.latest().at().date();
        return before.isBefore(after) ? before : after;
    }

    /** The same, seen from the other revision. */
    public SessionChange reversed() {
        return new SessionChange(session.reversed());
    }
}
