package org.groundwork.app.port;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.groundwork.core.adapt.Revision;

/** The living plans that a server keeps, and what can be read of them without planning. */
public interface ServedPlans {

    /**
     * A document that is kept ready.
     *
     * @param number how many events led to the state that it shows
     * @param body JSON
     */
    record Document(int number, String body) {}

    /**
     * What a client enters.
     *
     * @param id made by the client
     * @param answer makes the answer to keep of the last event's number and what it came to
     */
    record Entry(String id, BiFunction<Integer, PlanJournal.Step, String> answer) {}

    /** An athlete, as an account sees them. */
    record Listed(String id, String name, Access.Role role) {}

    /** Enters an athlete for whom {@code account} plans; one that is there already stays as it is. */
    void add(String athlete, String name, String account);

    /** Calls an athlete by another name. */
    void rename(String athlete, String name);

    /** Removes an athlete with everything that is kept of them. */
    boolean remove(String athlete);

    /** The athletes whom {@code account} may come to, by name. */
    List<Listed> list(String account);

    /** What the athlete is called; empty where there is no such athlete. */
    Optional<String> findName(String athlete);

    /** The journal of {@code athlete}. With every append the documents are made anew, in the same transaction. */
    PlanJournal journal(String athlete);

    /**
     * The journal of {@code athlete} for one entry, whose answer is kept with its events or not at all.
     *
     * <p>Where the entry was kept meanwhile, an append throws {@link StaleJournalException}.
     */
    PlanJournal journal(String athlete, Entry entry);

    /** The journal of {@code athlete} for what comes from devices that were offline; otherwise as {@link #journal}. */
    ClientJournal clientJournal(String athlete);

    /**
     * What was answered to the entry that a client called {@code id}.
     *
     * @throws org.groundwork.core.input.InvalidInputException where it was refused
     */
    Optional<String> findAnswer(String athlete, String id);

    /** How many events led to the plan of {@code athlete}, 0 where it has not begun. */
    int number(String athlete);

    /** Where the athlete's day begins; empty where no plan is kept ready. */
    Optional<ZoneId> findZone(String athlete);

    /** The season at a glance; empty where it is not kept ready. */
    Optional<Document> findSeason(String athlete);

    /** The week from {@code monday} on; empty where it is not kept ready. */
    Optional<Document> findWeek(String athlete, LocalDate monday);

    /** A day; empty where it is not kept ready. */
    Optional<Document> findDay(String athlete, LocalDate day);

    /**
     * Makes all documents anew, unless the plan has another state meanwhile.
     *
     * @param number how many events led to {@code now}
     * @param day the first of the days that are kept ready
     */
    void renew(String athlete, int number, Revision now, LocalDate day);
}
