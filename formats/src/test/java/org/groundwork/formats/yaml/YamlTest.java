package org.groundwork.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.junit.jupiter.api.Test;

class YamlTest {

    private final InputProblems problems = new InputProblems();

    @Test
    void aValueKnowsItsNameAndLine() {
        Value load = section("lifts:\n  squat:\n    load: 70")
                .find("lifts")
                .orElseThrow()
                .section()
                .orElseThrow()
                .find("squat")
                .orElseThrow()
                .section()
                .orElseThrow()
                .find("load")
                .orElseThrow();
        assertThat(load.name()).isEqualTo("lifts.squat.load");
        assertThat(load.line()).isEqualTo(3);
        assertThat(load.whole(0, 100)).contains(70);
    }

    @Test
    void aKeyThatSaysNothingIsAsGoodAsAbsent() {
        Section section = section("a:\nb: null\nc: ~\nd: ''");
        assertThat(section.find("a")).isEmpty();
        assertThat(section.find("b")).isEmpty();
        assertThat(section.find("c")).isEmpty();
        assertThat(section.find("d")).isPresent();
    }

    @Test
    void onlyKeysThatNobodyAskedForAreRefused() {
        Section section = section("races: 1\nruns: 2\nrnus: 3");
        section.find("races");
        section.find("runs");
        section.refuseOthers();
        assertThat(problems.list())
                .containsExactly(
                        new InputProblem("f.yaml", 3, "'rnus' is not a key of this file", "did you mean 'runs'?"));
    }

    @Test
    void numbersAreReadExactlyAndNothingElseIs() {
        Section section = section("a: 12.5\nb: 1e9\nc: 0x1F\nd: .inf\ne: '7'");
        assertThat(section.find("a", v -> v.decimal(0, 100))).contains(12.5);
        assertThat(section.find("b", v -> v.decimal(0, 100))).isEmpty();
        assertThat(section.find("c", v -> v.whole(0, 100))).isEmpty();
        assertThat(section.find("d", v -> v.decimal(0, 100))).isEmpty();
        assertThat(section.find("e", v -> v.whole(0, 100))).contains(7);
        assertThat(problems.list()).extracting(InputProblem::line).containsExactly(2, 3, 4);
    }

    @Test
    void daysThatTheCalendarLacksAreNoDates() {
        Section section = section("a: 2028-02-29\nb: 2027-02-29\nc: 0001-01-01");
        assertThat(section.find("a", Value::date)).contains(LocalDate.of(2028, 2, 29));
        assertThat(section.find("b", Value::date)).isEmpty();
        assertThat(section.find("c", Value::date)).isEmpty();
        assertThat(problems.list()).hasSize(2);
    }

    @Test
    void aFileLaidOverAnotherKeepsWholeEntriesOfItsOwn() {
        Value upper = read("id: mine\nparts: {b: {value: 9}}");
        Value lower = read("id: base\nname: Base\nparts: {a: {value: 1}, b: {value: 2, why: x}}\nrest: 5");
        Section both = upper.laidOver(lower, Set.of("id", "name"))
                .orElseThrow()
                .section()
                .orElseThrow();
        assertThat(both.find("name")).isEmpty();
        assertThat(both.find("rest", v -> v.whole(0, 9))).contains(5);
        Section parts = both.find("parts", Value::section).orElseThrow();
        assertThat(parts.all()).containsOnlyKeys("a", "b");
        assertThat(parts.find("b", Value::section).orElseThrow().all()).containsOnlyKeys("value");
    }

    @Test
    void aByteOrderMarkAndTabsInJsonDoNoHarm() {
        assertThat(section("\uFEFF{\n\t\"a\":\t1\n}").find("a", v -> v.whole(0, 9)))
                .contains(1);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeBuiltIsAProblemOfItsSection() {
        Section section = section("x: {a: 1}");
        Section inner = section.find("x", Value::section).orElseThrow();
        inner.find("a");
        assertThat(inner.build(YamlTest::refuse, "try b")).isEmpty();
        assertThat(problems.list()).containsExactly(new InputProblem("f.yaml", 1, "no such thing", "try b"));
    }

    private static Object refuse() {
        throw new IllegalArgumentException("no such thing");
    }

    private Section section(String text) {
        return read(text).section().orElseThrow();
    }

    private Value read(String text) {
        return Yaml.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
    }
}
