package org.groundwork.app.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.AtHand;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.MovePrices;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteFile;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.living.CheckpointCodec;
import org.groundwork.formats.living.JournalEvent;

/** Makes a plan of the events that stand: a pure function, so the same journal always gives the same plan. */
final class Replay {

    private final Library library;

    Replay(Library library) {
        this.library = library;
    }

    /**
     * The revision that {@code standing} leads to.
     *
     * @param journal its name, for messages
     * @param standing a beginning and what followed
     * @throws InvalidInputException where an event can't follow on those before it
     */
    Revision of(String journal, List<JournalEvent> standing) {
        Optional<Revision> revision = Optional.empty();
        for (JournalEvent event : standing) {
            revision = Optional.of(replayed(journal, revision, event));
        }
        return revision.orElseThrow();
    }

    /**
     * The revision after {@code event}, as {@link #next}; what is wrong is said of the journal's line.
     *
     * @param journal its name, for messages
     */
    Revision replayed(String journal, Optional<Revision> before, JournalEvent event) {
        try {
            return next(before, event);
        } catch (InvalidInputException wrong) {
            throw new InvalidInputException(wrong.problems().stream()
                    .map(p -> new InputProblem(journal, event.number(), p.message(), p.hint()))
                    .toList());
        }
    }

    /**
     * The revision after {@code event}.
     *
     * @param before empty where {@code event} is the beginning
     * @throws InvalidInputException where the event can't follow
     */
    Revision next(Optional<Revision> before, JournalEvent event) {
        return event.tell(new Step(before));
    }

    /** {@code revision} as it stands on the morning of {@code today}, before anything happens. */
    Revision today(Revision revision, LocalDate today) {
        return adapter(revision.inputs().athlete()).today(revision, today);
    }

    /** What training taught from {@code before} to {@code now}, as sentences with their rules. */
    List<String> learnedSince(Revision before, Revision now) {
        return adapter(now.inputs().athlete()).learnedSince(before, now);
    }

    /** What moving sessions of {@code revision} would come to {@code today}. */
    MovePrices prices(Revision revision, LocalDate today) {
        return adapter(revision.inputs().athlete()).prices(revision, today);
    }

    /** {@code revision} with what moving its sessions would come to {@code today}. */
    Revision priced(Revision revision, LocalDate today) {
        return new Revision(
                revision.number(),
                revision.date(),
                revision.inputs(),
                prices(revision, today).plan(),
                revision.because());
    }

    /**
     * What an athlete file says.
     *
     * @param start the season's first day where the file names none
     * @throws InvalidInputException with everything that is wrong in it
     */
    AthleteFile athlete(AthleteSource source, LocalDate start) {
        return AthleteReader.read(
                source.file(),
                source.text().getBytes(StandardCharsets.UTF_8),
                new AthleteDefaults(source.usualZone(), Optional.of(start)),
                library.exerciseIds(),
                library.methodologyIds());
    }

    /** Reads and writes what replay leads to. */
    CheckpointCodec checkpoints() {
        return new CheckpointCodec(library.catalogue(), library::findMethodology);
    }

    /** What the athlete of {@code revision} has at hand for its sessions. */
    AtHand atHand(Revision revision) {
        return adapter(revision.inputs().athlete()).atHand(revision);
    }

    /** The session as it would be with {@code minutes}; empty where nothing is left of it or it can't be changed. */
    Optional<Session> shorter(Revision revision, String session, int minutes, LocalDate today) {
        Change change = new Change.SessionShortened(session, minutes, Optional.empty());
        try {
            return adapter(revision.inputs().athlete())
                    .adapt(revision, change, today)
                    .plan()
                    .findSession(session);
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    private PlanAdapter adapter(Athlete athlete) {
        return new PlanAdapter(library.methodology(athlete.methodology()), library.catalogue());
    }

    private final class Step implements JournalEvent.Reader<Revision> {

        private final Optional<Revision> before;

        private Step(Optional<Revision> before) {
            this.before = before;
        }

        @Override
        public Revision begun(JournalEvent.Begun event) {
            Athlete athlete = athlete(event.athlete(), event.date()).athlete();
            return adapter(athlete).begin(athlete, event.runs(), event.date());
        }

        @Override
        public Revision described(JournalEvent.Described event) {
            Athlete known = before.orElseThrow().inputs().athlete();
            Athlete athlete = athlete(event.athlete(), known.start()).athlete();
            String methodology = known.methodology().name();
            if (!athlete.methodology().name().equals(methodology)) {
                throw new InvalidInputException(List.of(new InputProblem(
                        event.athlete().file(),
                        0,
                        "methodology '" + athlete.methodology().name() + "' is not the plan's, '" + methodology + "'",
                        "keep the plan's with other overrides, or begin a new plan")));
            }
            return adapter(athlete).adapt(before.orElseThrow(), new Change.AthleteDescribed(athlete), event.date());
        }

        @Override
        public Revision changed(JournalEvent.Changed event) {
            Revision current = before.orElseThrow();
            return adapter(current.inputs().athlete()).adapt(current, event.change(), event.date());
        }

        /** @throws IllegalArgumentException always: {@link Timeline} has followed it */
        @Override
        public Revision undone(JournalEvent.Undone event) {
            throw new IllegalArgumentException("an undo is no step of its own");
        }

        /** @throws IllegalArgumentException always: {@link Timeline} has followed it */
        @Override
        public Revision redone(JournalEvent.Redone event) {
            throw new IllegalArgumentException("a redo is no step of its own");
        }
    }
}
