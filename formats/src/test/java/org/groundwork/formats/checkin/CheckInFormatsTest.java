package org.groundwork.formats.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.Alarm;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.log.CheckIn.Soreness;
import org.junit.jupiter.api.Test;

class CheckInFormatsTest {

    private static final String LINE =
            "tiredness=6 quadriceps=5:easing shin-muscle=4:worse:over72h achilles=3:worse form=squat,hinge"
                    + " alarm=bone-pain";

    private static final CheckIn ANSWERS = new CheckIn(
            Set.of(Alarm.BONE_PAIN),
            Set.of(Pattern.SQUAT, Pattern.HINGE),
            6,
            List.of(new JointPain(Pain.Site.ACHILLES, 3, true)),
            List.of(
                    new Soreness(Muscle.QUADRICEPS, 5, true, false, false),
                    new Soreness(Muscle.SHIN, 4, false, true, true)));

    @Test
    void aLineOfWordsSaysEverything() {
        assertThat(CheckInText.read("checkin", List.of(LINE))).isEqualTo(ANSWERS);
        assertThat(CheckInText.write(ANSWERS)).isEqualTo(LINE);
    }

    @Test
    void noWordsMeanNothingToReport() {
        assertThat(CheckInText.read("checkin", List.of())).isEqualTo(CheckIn.FRESH);
        assertThat(CheckInText.write(CheckIn.FRESH)).isEmpty();
    }

    @Test
    void jsonComesBackAsItWent() {
        String json = CheckInJson.write(ANSWERS);
        assertThat(CheckInJson.read("checkin.json", bytes(json))).isEqualTo(ANSWERS);
        assertThat(CheckInJson.read("checkin.json", bytes("{}"))).isEqualTo(CheckIn.FRESH);
    }

    @Test
    void everyWrongWordIsNamedAtOnce() {
        assertThatThrownBy(() -> CheckInText.read(
                        "checkin", List.of("tired", "tiredness=11", "quadricep=3", "knee=2:easing", "form=squad")))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .hasSize(5)
                        .anySatisfy(p -> assertThat(p.hint()).contains("quadriceps"))
                        .anySatisfy(p -> assertThat(p.message()).contains("'11'")));
    }

    @Test
    void anUnknownKeyOfJsonIsNamed() {
        assertThatThrownBy(() -> CheckInJson.read("checkin.json", bytes("{\"tirednes\": 3}")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tirednes");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
