package org.groundwork.formats.living;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.Race;
import org.groundwork.formats.checkin.CheckInText;

/** Says in one line what an event of a journal was. */
public final class EventWords implements JournalEvent.Reader<String> {

    @Override
    public String begun(JournalEvent.Begun event) {
        return "began from " + event.athlete().file() + " and "
                + count(event.runs().size(), "run");
    }

    @Override
    public String described(JournalEvent.Described event) {
        return "described the athlete anew from " + event.athlete().file();
    }

    @Override
    public String changed(JournalEvent.Changed event) {
        return event.change().tell(new ChangeWords());
    }

    @Override
    public String undone(JournalEvent.Undone event) {
        return "undid";
    }

    @Override
    public String redone(JournalEvent.Redone event) {
        return "redid";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String equipment(Optional<Set<Equipment>> equipment) {
        return equipment
                .map(all -> all.isEmpty()
                        ? "household things"
                        : all.stream().sorted().map(Equipment::word).collect(Collectors.joining(", ")))
                .map(words -> " with " + words)
                .orElse("");
    }

    private static final class ChangeWords implements Change.Reader<String> {

        @Override
        public String logged(Change.Logged change) {
            String sessions = change.entries().stream()
                    .flatMap(entry -> entry.session().stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            int entries = change.entries().size();
            String ids = change.entries().stream()
                    .map(LogEntry::id)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
            return "logged " + entries + (entries == 1 ? " entry" : " entries")
                    + (sessions.isEmpty() ? "" : " of " + sessions) + ": " + ids;
        }

        @Override
        public String checkedIn(Change.CheckInGiven change) {
            CheckedIn entry = change.entry();
            String answers = entry.answers()
                    .map(CheckInText::write)
                    .map(words -> words.isEmpty() ? "nothing to report" : words)
                    .orElse("questions skipped");
            return "checked in" + entry.session().map(id -> " before " + id).orElse("") + ": " + answers;
        }

        @Override
        public String moved(Change.SessionMoved change) {
            return "moved " + change.session() + " to " + change.to();
        }

        @Override
        public String cancelled(Change.SessionCancelled change) {
            return "cancelled " + change.session();
        }

        @Override
        public String missed(Change.SessionMissed change) {
            return "missed " + change.session();
        }

        @Override
        public String shortened(Change.SessionShortened change) {
            return "shortened " + change.session() + " to " + change.minutes() + " min" + equipment(change.equipment());
        }

        @Override
        public String swapped(Change.ExerciseSwapped change) {
            return "swapped " + change.exercise() + " for " + change.standIn();
        }

        @Override
        public String away(Change.WentAway change) {
            Away stay = change.stay();
            DateSpan span = stay.span();
            return (stay.equipment().isEmpty() ? "no strength from " : "away from ") + span.start() + " to "
                    + span.end() + equipment(stay.equipment());
        }

        @Override
        public String hurt(Change.GotHurt change) {
            return Wording.journalWord(change.pain().site()) + " hurts at "
                    + change.pain().level() + " of 10";
        }

        @Override
        public String cleared(Change.LegsCleared change) {
            return "legs cleared for strength work";
        }

        @Override
        public String raceAdded(Change.RaceAdded change) {
            Race race = change.race();
            String name = race.name().isEmpty() ? "" : ", " + race.name();
            return "added the race of " + race.date() + ", " + race.distance().kilometres() + " km, priority "
                    + race.priority() + name;
        }

        @Override
        public String raceMoved(Change.RaceMoved change) {
            return "moved the race of " + change.from() + " to " + change.to();
        }

        @Override
        public String raceDropped(Change.RaceDropped change) {
            return "dropped the race of " + change.date();
        }

        @Override
        public String runsReplaced(Change.RunsReplaced change) {
            return "replaced the run plan by " + count(change.runs().size(), "run");
        }

        @Override
        public String runMoved(Change.RunMoved change) {
            return "moved the run of " + change.from() + " to " + change.to();
        }

        @Override
        public String runDropped(Change.RunDropped change) {
            return "dropped the run of " + change.at();
        }

        @Override
        public String described(Change.AthleteDescribed change) {
            return "described the athlete anew";
        }
    }
}
