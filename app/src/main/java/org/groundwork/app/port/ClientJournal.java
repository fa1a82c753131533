package org.groundwork.app.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.formats.living.JournalEvent;

/** A plan's journal that knows what clients entered under ids of their own. Safe for use by several callers at once. */
public interface ClientJournal {

    /** What it is called in messages. */
    String name();

    /**
     * Opens what is there, for this caller alone; waits while another has it open.
     *
     * @return empty where nothing was ever written
     */
    Optional<Opened> find();

    /** A journal that nobody else in this program reads or writes until it is closed. */
    interface Opened extends PlanJournal.Opened {

        /** What became of those {@code ids} that came before, by id. */
        Map<String, ClientEntry> entries(Set<String> ids);

        /**
         * Writes what clients entered and the events that it became, all or nothing.
         *
         * @param events numbered on from the last that was read; possibly none
         * @param step what the events come to, where that is known
         * @param entries whose ids were not known when they were asked for
         * @throws StaleJournalException where others wrote since; nothing was written
         */
        void keep(List<JournalEvent> events, Optional<PlanJournal.Step> step, List<ClientEntry> entries);
    }
}
