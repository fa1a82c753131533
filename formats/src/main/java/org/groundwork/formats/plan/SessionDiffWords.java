package org.groundwork.formats.plan;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.diff.SessionAspect;
import org.groundwork.core.plan.diff.SessionChange;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Range;

/** Says which sessions are gone, new, moved, for something else, or of another length; those that are alike together. */
final class SessionDiffWords {

    private SessionDiffWords() {}

    static List<String> places(List<SessionChange> changes) {
        List<String> lines = new ArrayList<>();
        lines.addAll(told(changes, SessionAspect.DROPPED, c -> after(c).kind(), SessionDiffWords::dropped));
        lines.addAll(told(changes, SessionAspect.ADDED, c -> after(c).kind(), SessionDiffWords::added));
        lines.addAll(told(changes, SessionAspect.MOVED, SessionDiffWords::move, (m, c) -> moved(c)));
        lines.addAll(told(
                changes,
                SessionAspect.KIND,
                c -> List.of(before(c).kind(), after(c).kind()),
                (kinds, c) -> becoming(kinds.get(0), kinds.get(1), c)));
        return lines;
    }

    static List<String> lengths(List<SessionChange> changes) {
        List<String> lines = new ArrayList<>();
        lines.addAll(told(changes, SessionAspect.ORDER, c -> "", (k, c) -> reordered(c)));
        lines.addAll(told(changes, SessionAspect.MINUTES, c -> minutes(c) > 0, (k, c) -> lengthened(c)));
        return lines;
    }

    private static <K> List<String> told(
            List<SessionChange> changes,
            SessionAspect aspect,
            Function<SessionChange, K> key,
            BiFunction<K, List<SessionChange>, String> words) {
        List<SessionChange> concerned =
                changes.stream().filter(change -> change.is(aspect)).toList();
        return DiffTimes.grouped(concerned, key).entrySet().stream()
                .map(group -> words.apply(group.getKey(), group.getValue()))
                .toList();
    }

    private static String dropped(SessionKind kind, List<SessionChange> gone) {
        return counted(gone.size(), kind) + (gone.size() == 1 ? " is" : " are") + " dropped, "
                + DiffTimes.dates(times(gone)) + ".";
    }

    private static String added(SessionKind kind, List<SessionChange> fresh) {
        return counted(fresh.size(), kind) + (fresh.size() == 1 ? " is" : " are") + " new, "
                + DiffTimes.dates(times(fresh)) + ".";
    }

    /** What moves alike: the kind and the two places in the week, or the session alone where it leaves its week. */
    private static List<Object> move(SessionChange change) {
        DaySlot from = before(change).at();
        DaySlot to = after(change).at();
        boolean sameWeek = IsoWeek.of(from.date()).equals(IsoWeek.of(to.date()));
        Object alone = sameWeek ? "" : change.id();
        return List.of(after(change).kind(), DiffTimes.weekly(from), DiffTimes.weekly(to), alone);
    }

    private static String moved(List<SessionChange> moves) {
        SessionChange first = moves.get(0);
        DaySlot from = before(first).at();
        DaySlot to = after(first).at();
        SessionKind kind = after(first).kind();
        if (moves.size() == 1) {
            return "The " + session(kind) + " of " + Words.place(from) + " moves to " + Words.place(to) + ".";
        }
        List<DaySlot> old = moves.stream().map(move -> before(move).at()).toList();
        return counted(moves.size(), kind) + " move from " + DiffTimes.weekly(from) + " to " + DiffTimes.weekly(to)
                + ", " + DiffTimes.dates(old) + ".";
    }

    private static String becoming(SessionKind before, SessionKind after, List<SessionChange> changes) {
        if (changes.size() == 1) {
            return "The session of " + Words.place(after(changes.get(0)).at()) + " is a " + session(after)
                    + " instead of a " + session(before) + ".";
        }
        return counted(changes.size(), before) + " become " + session(after) + "s, " + DiffTimes.dates(times(changes))
                + ".";
    }

    private static String reordered(List<SessionChange> changes) {
        return "The exercises come in another order " + DiffTimes.inSessions(times(changes)) + ".";
    }

    private static String lengthened(List<SessionChange> changes) {
        int first = minutes(changes.get(0));
        String longer = first > 0 ? "longer" : "shorter";
        if (changes.size() == 1) {
            Session after = after(changes.get(0));
            return "The session of " + Words.place(after.at()) + " is " + longer + ": "
                    + before(changes.get(0)).minutes() + " to " + after.minutes() + " minutes.";
        }
        IntSummaryStatistics by =
                changes.stream().mapToInt(change -> Math.abs(minutes(change))).summaryStatistics();
        return changes.size() + " sessions get " + new Range(by.getMin(), by.getMax()) + " min " + longer + ", "
                + DiffTimes.dates(times(changes)) + ".";
    }

    private static int minutes(SessionChange change) {
        return after(change).minutes() - before(change).minutes();
    }

    private static String counted(int number, SessionKind kind) {
        return Words.count(number, session(kind));
    }

    private static String session(SessionKind kind) {
        return Words.shortKind(kind) + " session";
    }

    private static List<DaySlot> times(List<SessionChange> changes) {
        return changes.stream().map(change -> after(change).at()).toList();
    }

    private static Session before(SessionChange change) {
        return change.session().earliest();
    }

    private static Session after(SessionChange change) {
        return change.session().latest();
    }
}
