package org.groundwork.formats.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedLeftOut;
import org.groundwork.core.review.finished.FinishedObjective;
import org.groundwork.core.review.finished.FinishedPhase;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;
import org.groundwork.formats.json.JsonLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the plan JSON of the schema {@code groundwork/plan/1}. */
final class PlanJson {

    static final int MOST_TOKENS = 400_000;
    static final int DEEPEST = 32;

    private static final JsonLimits LIMITS = new JsonLimits(DEEPEST, 1_000, MOST_TOKENS);
    private static final JsonMapper MAPPER = LIMITS.mapper().build();
    private static final int DECIMALS_OF_METRES = 3;
    private static final String DATE_HINT = "give every entry its date";

    /** Parts that a plan JSON may lack altogether, by the member that shows them. */
    private static final Map<String, Part> MEMBERS = Map.of(
            "season", Part.SEASON,
            "races", Part.RACES,
            "phases", Part.PHASES,
            "blocks", Part.BLOCKS,
            "runs", Part.RUNS,
            "leftOut", Part.LEFT_OUT,
            "objective", Part.OBJECTIVE,
            "athlete", Part.ATHLETE);

    private final String file;
    private final InputProblems problems;

    PlanJson(String file, InputProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether {@code text} is a JSON object with sessions in it or a schema of plans. */
    static boolean isOne(String text) {
        return text.stripLeading().startsWith("{")
                && (text.contains("\"sessions\"") || text.contains("groundwork/plan"));
    }

    ReadPlan read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            JsonView view = new JsonView(file, "", root, problems);
            return new ReadPlan(plan(view), view.find("methodology").flatMap(PlanJson::methodology));
        } catch (JacksonException broken) {
            problems.add(
                    file,
                    JsonLimits.line(broken),
                    "is broken JSON, or too much of it: " + LIMITS.words(broken),
                    "give one season of one athlete, as it was written");
            problems.throwIfAny();
            throw broken;
        }
    }

    private static Optional<NamedMethodology> methodology(JsonView view) {
        Map<Parameter, List<Integer>> overrides = new EnumMap<>(Parameter.class);
        view.find("overrides").map(JsonView::members).orElse(Map.of()).forEach((key, numbers) -> numbers.parameter(key)
                .ifPresent(parameter -> overrides.put(parameter, numbers.wholes())));
        return view.text("id").map(id -> new NamedMethodology(id, view.text("version"), overrides));
    }

    private FinishedPlan plan(JsonView view) {
        return new FinishedPlan(
                shown(view),
                view.date("asOf"),
                view.find("athlete").map(AthleteFacts::of).orElse(FinishedAthlete.UNKNOWN),
                view.find("slotHours")
                        .flatMap(v -> v.build(PlanJson::slotHours))
                        .orElse(SlotHours.DEFAULT),
                view.find("season").flatMap(PlanJson::days),
                each(view, "races", PlanJson::race),
                each(view, "phases", PlanJson::phase),
                each(view, "blocks", PlanJson::block),
                each(view, "runs", PlanJson::run),
                each(view, "sessions", SessionFacts::of),
                each(view, "leftOut", PlanJson::leftOut),
                view.find("objective").map(PlanJson::objective));
    }

    private static Set<Part> shown(JsonView view) {
        Set<Part> shown = EnumSet.of(Part.SLOTS, Part.KINDS, Part.EXERCISES, Part.SETS, Part.MINUTES, Part.REASONS);
        MEMBERS.forEach((member, part) -> {
            if (view.has(member)) {
                shown.add(part);
            }
        });
        return shown;
    }

    private static <T> List<T> each(JsonView view, String name, Function<JsonView, Optional<T>> read) {
        return view.list(name).stream()
                .flatMap(element -> element.build(read).stream())
                .toList();
    }

    private static Optional<SlotHours> slotHours(JsonView view) {
        LocalTime am = view.text("AM").map(LocalTime::parse).orElse(SlotHours.DEFAULT.am());
        LocalTime pm = view.text("PM").map(LocalTime::parse).orElse(SlotHours.DEFAULT.pm());
        return Optional.of(new SlotHours(am, pm));
    }

    private static Optional<Days> days(JsonView view) {
        Optional<LocalDate> start = view.date("start");
        Optional<LocalDate> end = view.date("end");
        return start.isPresent() && end.isPresent()
                ? Optional.of(new Days(start.get(), end.get()))
                : view.missing("start and end", DATE_HINT);
    }

    private static Optional<FinishedRace> race(JsonView view) {
        Optional<LocalDate> date = view.date("date");
        return date.isEmpty()
                ? view.missing("date", DATE_HINT)
                : Optional.of(new FinishedRace(
                        date.get(),
                        new Distance(
                                view.scaled("distanceKm", DECIMALS_OF_METRES).orElse(0)),
                        view.constant("priority", Race.Priority.class).orElse(Race.Priority.C),
                        view.text("name").orElse("")));
    }

    private static Optional<FinishedPhase> phase(JsonView view) {
        Optional<PhaseKind> kind = view.constant("kind", PhaseKind.class);
        return kind.isEmpty()
                ? view.missing("kind", "name the phase")
                : days(view).map(d -> new FinishedPhase(kind.get(), d));
    }

    private static Optional<FinishedBlock> block(JsonView view) {
        Optional<Focus> focus = view.constant("focus", Focus.class);
        return focus.isEmpty()
                ? view.missing("focus", "name what the block is for")
                : days(view)
                        .map(d -> new FinishedBlock(
                                view.text("template"),
                                focus.get(),
                                view.constant("lever", Lever.class),
                                d,
                                view.date("deloadFrom")));
    }

    private static Optional<FinishedRun> run(JsonView view) {
        Optional<LocalDate> date = view.date("date");
        return date.isEmpty()
                ? view.missing("date", DATE_HINT)
                : Optional.of(new FinishedRun(
                        date.get(),
                        view.constant("slot", Slot.class),
                        view.constant("type", RunType.class).orElse(RunType.OTHER),
                        view.flag("doubtful").orElse(false),
                        Stream.of(view.scaled("km", DECIMALS_OF_METRES))
                                .filter(metres -> metres.isPresent())
                                .map(metres -> new Distance(metres.getAsInt()))
                                .findFirst(),
                        view.text("title").orElse("")));
    }

    private static Optional<FinishedLeftOut> leftOut(JsonView view) {
        Optional<IsoWeek> week = view.text("week").flatMap(Weeks::find);
        return week.isEmpty()
                ? view.missing("week", "write it as 2027-W02")
                : Optional.of(
                        new FinishedLeftOut(week.get(), view.number("cost").orElse(0), view.texts("because")));
    }

    private static FinishedObjective objective(JsonView view) {
        OptionalLong weeks = view.has("weeks")
                ? OptionalLong.of(view.list("weeks").stream()
                        .mapToLong(w -> w.number("penalty").orElse(0))
                        .sum())
                : OptionalLong.empty();
        return new FinishedObjective(
                view.number("cost").orElse(0), view.number("bound").orElse(0), view.flag("optimal"), weeks);
    }
}
