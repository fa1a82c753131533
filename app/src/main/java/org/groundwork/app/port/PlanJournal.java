package org.groundwork.app.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/** Where the events of one plan are kept, in order; only ever appended to. Safe for use by several callers at once. */
public interface PlanJournal {

    /** What it is called in messages. */
    String name();

    /**
     * Opens what is there, for this caller alone; waits while another has it open.
     *
     * @return empty where nothing was ever written
     * @throws org.groundwork.core.input.InvalidInputException where it can't be read or written
     */
    Optional<Opened> find();

    /**
     * Opens what is there or something new, for this caller alone; waits while another has it open.
     *
     * @throws org.groundwork.core.input.InvalidInputException where it can't be read or written
     */
    Opened findOrMake();

    /**
     * What events come to.
     *
     * @param before the plan before them; empty for a first plan
     * @param now what they lead to
     * @param because sentences on what was decided and by which rule
     */
    record Step(Optional<SeasonPlan> before, Revision now, List<String> because) {

        public Step {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(now, "now");
            because = List.copyOf(because);
        }
    }

    /** A journal that nobody else reads or writes until it is closed. */
    interface Opened extends AutoCloseable {

        /** Everything that was written. */
        JournalReading read();

        /** Writes {@code events} after the last whole line, so that they are there after a power cut. */
        void append(List<JournalEvent> events);

        /** As {@link #append(List)}; a journal that others read from keeps {@code step} with them, all or nothing. */
        default void append(List<JournalEvent> events, Step step) {
            append(events);
        }

        /** What is kept beside the events; nothing by default. */
        default Checkpoints checkpoints() {
            return Checkpoints.NONE;
        }

        /** Lets others in. */
        @Override
        void close();
    }
}
