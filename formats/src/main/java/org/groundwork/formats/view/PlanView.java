package org.groundwork.formats.view;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.SeasonWeek;
import org.groundwork.formats.plan.SessionJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Documents of one state of a living plan, as JSON in one line. What is part of a plan stands in them as in the plan's
 * own JSON, sessions without the other places of their week.
 */
public final class PlanView {

    /** Raised whenever a document of the same state would come out differently. */
    public static final int EDITION = 2;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final int number;
    private final Revision revision;
    private final List<SeasonWeek> weeks;
    private final Map<String, HeldSession> held;

    /** @param number how many events led to {@code revision} */
    public PlanView(int number, Revision revision) {
        this.number = number;
        this.revision = revision;
        this.weeks = SeasonWeek.of(revision.plan());
        this.held = Held.byId(revision.inputs().log());
    }

    static String document(Consumer<JsonOut> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonOut json = new JsonOut(generator);
            json.object(() -> members.accept(json));
        }
        return text.toString();
    }

    /** Every week of the season by its Monday. */
    public Map<LocalDate, String> weeks() {
        Map<LocalDate, String> documents = new TreeMap<>();
        weeks.forEach(week -> documents.put(week.week().monday(), week(week)));
        return documents;
    }

    private String week(SeasonWeek week) {
        return document(json -> {
            json.number("revision", number);
            new WeekView(json, revision.plan(), held).members(week);
        });
    }

    /** A day, in the season or not. */
    public String day(LocalDate date) {
        Optional<SeasonWeek> week = weeks.stream()
                .filter(w -> w.week().span().contains(date))
                .filter(w -> revision.plan().season().contains(date))
                .findFirst();
        return document(json -> {
            json.text("date", date);
            json.number("revision", number);
            new DayView(json, revision.plan(), held).members(date, week);
        });
    }

    /** All weeks at a glance. */
    public String season() {
        return document(json -> {
            json.number("revision", number);
            new SeasonView(json, revision.plan(), held).members(weeks);
        });
    }

    /** A session, with the other places of its week. */
    public String session(Session session) {
        return document(json -> {
            SessionJson.withWords(json).members(session);
            json.object("done", () -> Held.members(json, held, List.of(session)));
        });
    }

    /** The next sessions from {@code date} on, the nearest first. */
    static Optional<Session> next(List<Session> sessions, LocalDate date) {
        return sessions.stream().filter(s -> !s.at().date().isBefore(date)).findFirst();
    }
}
