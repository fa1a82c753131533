package org.groundwork.app.cli.living;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.run.Race;
import picocli.CommandLine.Option;

/** The options of {@code groundwork replan} that each make one change. */
final class ChangeOptions {

    private static final String MANY = " May be repeated.";

    @Option(
            names = "--move",
            paramLabel = "ID=DATE:SLOT",
            description = "Hold a session there, such as 2026-W49-1=2026-12-03:PM." + MANY)
    private List<String> move = List.of();

    @Option(
            names = "--cancel",
            paramLabel = "ID",
            description = "Hold neither a session nor another in its place." + MANY)
    private List<String> cancel = List.of();

    @Option(names = "--missed", paramLabel = "ID", description = "A session was not held on its day." + MANY)
    private List<String> missed = List.of();

    @Option(
            names = "--shorten",
            paramLabel = "ID=MINUTES[:EQUIPMENT,...]",
            description = "A session has only so many minutes, and perhaps other equipment." + MANY)
    private List<String> shorten = List.of();

    @Option(
            names = "--swap",
            paramLabel = "EXERCISE=STANDIN",
            description = "From now on do one exercise in place of another." + MANY)
    private List<String> swap = List.of();

    @Option(
            names = "--away",
            paramLabel = "FROM..TO[=EQUIPMENT,...]",
            description = "Days elsewhere with that equipment, or with no strength at all." + MANY)
    private List<String> away = List.of();

    @Option(names = "--ill", paramLabel = "FROM..TO", description = "Days ill, with no strength at all." + MANY)
    private List<String> ill = List.of();

    @Option(names = "--pain", paramLabel = "SITE=LEVEL", description = "A place hurts, 0 to 10." + MANY)
    private List<String> pain = List.of();

    @Option(names = "--cleared", description = "Somebody who may say so has cleared the legs for strength work.")
    private boolean cleared;

    @Option(
            names = "--race",
            paramLabel = "DATE=DISTANCE[:PRIORITY][:NAME]",
            description = "A further race, such as 2027-04-18=half:B:Park run." + MANY)
    private List<String> race = List.of();

    @Option(names = "--move-race", paramLabel = "DATE=DATE", description = "A race is on another day." + MANY)
    private List<String> moveRace = List.of();

    @Option(names = "--drop-race", paramLabel = "DATE", description = "A race is off." + MANY)
    private List<LocalDate> dropRace = List.of();

    @Option(
            names = "--move-run",
            paramLabel = "DATE:SLOT=DATE:SLOT",
            description = "A run is run at another time." + MANY)
    private List<String> moveRun = List.of();

    @Option(names = "--drop-run", paramLabel = "DATE:SLOT", description = "A run is not run." + MANY)
    private List<String> dropRun = List.of();

    /** The changes asked for, in the order in which {@code --help} lists them; what is wrong goes to {@code problems}. */
    List<Change> read(InputProblems problems) {
        Reading reading = new Reading(problems);
        reading.each("--move", move, "2026-W49-1=2026-12-03:PM", ChangeOptions::moved);
        reading.each("--cancel", cancel, "2026-W49-1", Change.SessionCancelled::new);
        reading.each("--missed", missed, "2026-W49-1", Change.SessionMissed::new);
        reading.each("--shorten", shorten, "2026-W49-1=20:band", ChangeOptions::shortened);
        reading.each("--swap", swap, "back_squat=goblet_squat", ChangeOptions::swapped);
        reading.each("--away", away, "2027-01-10..2027-01-16=band", ChangeOptions::away);
        reading.each("--ill", ill, "2027-01-10..2027-01-16", text -> Change.ill(Parts.span(text)));
        reading.each("--pain", pain, "knee=3", ChangeOptions::hurt);
        if (cleared) {
            reading.changes.add(new Change.LegsCleared());
        }
        reading.each("--race", race, "2027-04-18=half:B:City Race", ChangeOptions::raced);
        reading.each("--move-race", moveRace, "2027-04-18=2027-04-25", ChangeOptions::raceMoved);
        dropRace.forEach(day -> reading.changes.add(new Change.RaceDropped(day)));
        reading.each("--move-run", moveRun, "2026-12-05:AM=2026-12-06:AM", ChangeOptions::runMoved);
        reading.each("--drop-run", dropRun, "2026-12-05:AM", text -> new Change.RunDropped(Parts.place(text)));
        return List.copyOf(reading.changes);
    }

    private static Change moved(String text) {
        String[] sides = Parts.pair(text, "=");
        return new Change.SessionMoved(sides[0], Parts.place(sides[1]));
    }

    private static Change shortened(String text) {
        String[] sides = Parts.pair(text, "=");
        String[] limits = sides[1].split(":", 2);
        Optional<Set<Equipment>> equipment =
                limits.length == 2 ? Optional.of(Parts.equipment(limits[1])) : Optional.empty();
        return new Change.SessionShortened(sides[0], Parts.whole(limits[0]), equipment);
    }

    private static Change swapped(String text) {
        String[] sides = Parts.pair(text, "=");
        return new Change.ExerciseSwapped(sides[0], sides[1]);
    }

    private static Change away(String text) {
        if (!text.contains("=")) {
            return new Change.WentAway(new Away(Parts.span(text), Optional.empty()));
        }
        String[] sides = Parts.pair(text, "=");
        return new Change.WentAway(new Away(Parts.span(sides[0]), Optional.of(Parts.equipment(sides[1]))));
    }

    private static Change hurt(String text) {
        String[] sides = Parts.pair(text, "=");
        return new Change.GotHurt(new Pain(Parts.constant(sides[0], Pain.Site.class), Parts.whole(sides[1])));
    }

    private static Change raced(String text) {
        String[] sides = Parts.pair(text, "=");
        String[] words = sides[1].split(":", 3);
        Race.Priority priority = words.length > 1 ? Parts.constant(words[1], Race.Priority.class) : Race.Priority.A;
        String name = words.length > 2 ? words[2] : "";
        return new Change.RaceAdded(new Race(Parts.date(sides[0]), Parts.distance(words[0]), priority, name));
    }

    private static Change raceMoved(String text) {
        String[] sides = Parts.pair(text, "=");
        return new Change.RaceMoved(Parts.date(sides[0]), Parts.date(sides[1]));
    }

    private static Change runMoved(String text) {
        String[] sides = Parts.pair(text, "=");
        return new Change.RunMoved(Parts.place(sides[0]), Parts.place(sides[1]));
    }

    private static final class Reading {

        private final InputProblems problems;
        private final List<Change> changes = new ArrayList<>();

        private Reading(InputProblems problems) {
            this.problems = problems;
        }

        private void each(String option, List<String> texts, String example, Function<String, Change> parse) {
            for (String text : texts) {
                try {
                    changes.add(parse.apply(text));
                } catch (IllegalArgumentException wrong) {
                    problems.add(option, 0, wrong.getMessage(), "write it as " + example);
                }
            }
        }
    }
}
