package org.groundwork.formats.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.groundwork.core.adapt.AtHand;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.readiness.Advice;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.athlete.MethodologyNames;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.checkin.CheckInForm;
import org.groundwork.formats.checkin.CheckInForm.Choice;
import org.groundwork.formats.checkin.CheckInForm.Question;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.SessionJson;
import org.junit.jupiter.api.Test;

/**
 * Writes down what the rules make of many ways to answer, beside the table that a device is sent. The client's own tests
 * hold that the table leads it to the same ({@code pwa/test/checkin.test.ts}).
 */
class CheckInTableTest {

    private static final Path SEEN = Path.of("..", "pwa", "test", "fixtures", "check-ins.json");
    private static final int WAYS = 150;
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Methodology METHODOLOGY = MethodologyReader.bundled("runner-strength");

    /** The choices that were made, by question. */
    private record Way(Map<Question, List<Choice>> chosen) {

        CheckIn answers() {
            Set<CheckIn.Alarm> alarms = new HashSet<>();
            Set<org.groundwork.core.exercise.Pattern> form = new HashSet<>();
            List<CheckIn.JointPain> joints = new ArrayList<>();
            List<CheckIn.Soreness> muscles = new ArrayList<>();
            int tiredness = 0;
            for (Choice choice : chosen.values().stream().flatMap(List::stream).toList()) {
                alarms.addAll(choice.answers().alarms());
                form.addAll(choice.answers().formChanged());
                joints.addAll(choice.answers().joints());
                muscles.addAll(choice.answers().muscles());
                tiredness += choice.answers().tiredness();
            }
            return new CheckIn(alarms, form, tiredness, joints, muscles);
        }
    }

    @Test
    void theTableThatTheClientIsHeldToIsTheOneThatTheRulesLeadTo() throws IOException {
        String now = "[" + String.join(",\n", sessions("marathon.yaml"), sessions("first-10k.yaml")) + "]\n";
        if (Boolean.getBoolean("groundwork.write")) {
            Files.writeString(SEEN, now);
        }
        assertThat(Files.readString(SEEN).equals(now))
                .as(SEEN + " is of other rules; write it anew with -Dtest=CheckInTableTest -Dgroundwork.write=true")
                .isTrue();
    }

    private static String sessions(String file) throws IOException {
        Athlete athlete = athlete(file);
        PlanAdapter adapter = new PlanAdapter(METHODOLOGY, CATALOGUE);
        Revision revision = adapter.begin(athlete, List.of(), athlete.start());
        Session session = revision.plan().sessions().stream()
                .max(java.util.Comparator.comparingInt(s -> s.exercises().size()))
                .orElseThrow();
        return written(revision, adapter.atHand(revision), session);
    }

    private static String written(Revision revision, AtHand atHand, Session session) {
        SplittableRandom random = new SplittableRandom(8);
        List<Way> ways = java.util.stream.Stream.generate(() -> way(session, random))
                .limit(WAYS)
                .toList();
        return PlanView.document(json -> {
            json.object("session", () -> SessionJson.withoutAlternatives(json).members(session));
            json.document("checkIn", CarriedView.checkIn(revision, atHand, session));
            json.objects("ways", ways, way -> {
                json.object("answers", () -> way.chosen()
                        .forEach((question, choices) -> json.words(
                                question.id(), choices.stream().map(Choice::id).toList())));
                var checked = atHand.check(
                        Optional.of(way.answers()),
                        session,
                        List.of(),
                        session.at().date());
                List<ExercisePrescription> left =
                        checked.left().session().map(Session::exercises).orElse(List.of());
                json.words("left", left.stream().map(CheckInTableTest::line).toList());
                json.words(
                        "advice",
                        checked.decision().advice().stream()
                                .filter(advice -> advice != Advice.MOBILITY)
                                .map(Advice::text)
                                .sorted()
                                .toList());
                json.number("mobilityMinutes", checked.left().mobilityMinutes());
            });
        });
    }

    /** Mostly a few answers, now and then many. */
    private static Way way(Session session, SplittableRandom random) {
        Map<Question, List<Choice>> chosen = new LinkedHashMap<>();
        int oneIn = 2 + random.nextInt(20);
        for (Question question : CheckInForm.of(session)) {
            List<Choice> bad = question.choices().stream()
                    .filter(choice -> !choice.answers().equals(CheckIn.FRESH))
                    .toList();
            int chance = question.id().equals("alarms") ? 10 * oneIn : oneIn;
            if (question.many()) {
                List<Choice> some = bad.stream()
                        .filter(choice -> random.nextInt(chance) == 0)
                        .toList();
                List<Choice> held = random.nextInt(4 * chance) == 0 ? bad : some;
                if (!held.isEmpty()) {
                    chosen.put(question, held);
                }
            } else if (random.nextInt(chance) == 0) {
                chosen.put(question, List.of(bad.get(random.nextInt(bad.size()))));
            }
        }
        return new Way(chosen);
    }

    private static String line(ExercisePrescription exercise) {
        return exercise.exercise().id()
                + exercise.sets().stream().map(CheckInTableTest::set).collect(Collectors.joining())
                + " "
                + exercise.notes().stream().sorted().collect(Collectors.joining(" "))
                + " "
                + exercise.why().stream().sorted().collect(Collectors.joining(" "));
    }

    private static String set(SetPrescription set) {
        String load =
                set.load().map(target -> String.valueOf(target.load().grams())).orElse("-");
        String rir = set.isWork() ? String.valueOf(set.rir().orElse(-1)) : "-";
        return " " + set.kind() + ":" + set.amount() + ":" + load + ":" + rir;
    }

    private static Athlete athlete(String file) throws IOException {
        byte[] content = Files.readString(Path.of("..", "examples", file)).getBytes(StandardCharsets.UTF_8);
        Set<String> lifts = CATALOGUE.list().stream().map(Exercise::id).collect(Collectors.toSet());
        AthleteDefaults defaults = new AthleteDefaults(ZoneOffset.UTC, Optional.empty());
        return AthleteReader.read(file, content, defaults, lifts, MethodologyNames.of(MethodologyReader.bundledIds()))
                .athlete();
    }
}
