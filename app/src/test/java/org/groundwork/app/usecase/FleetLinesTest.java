package org.groundwork.app.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FleetLinesTest {

    private static final int MOST = 10;

    @Test
    void nothingHoldsNoLine() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void aLineEndsWithALineFeedOrBothSignsOrTheEnd() throws IOException {
        assertThat(lines("one\ntwo\r\nthree")).containsExactly("1:one", "2:two", "3:three");
        assertThat(lines("one\n")).containsExactly("1:one");
    }

    @Test
    void anEmptyLineCounts() throws IOException {
        assertThat(lines("\n\r\nthree\n\n")).containsExactly("1:", "2:", "3:three", "4:");
    }

    @Test
    void aLineOfTheMostBytesIsWholeAndOneMoreIsTooMany() throws IOException {
        assertThat(lines("1234567890\nx\n")).containsExactly("1:1234567890", "2:x");
        assertThat(lines("1234567890\r\nx\n")).containsExactly("1:1234567890", "2:x");
        assertThat(lines("12345678901\nx\n")).containsExactly("1:too long", "2:x");
        assertThat(lines("12345678901\r\nx\n")).containsExactly("1:too long", "2:x");
        assertThat(lines("12345678901")).containsExactly("1:too long");
    }

    @Test
    void whatFollowsAVeryLongLineIsReadAsEver() throws IOException {
        String endless = "x".repeat(1_000_000);
        assertThat(lines(endless + "\nshort\n" + endless)).containsExactly("1:too long", "2:short", "3:too long");
    }

    @Test
    void whatWasTakenOfTheStreamIsCountedLineByLine() throws IOException {
        FleetLines lines = new FleetLines(new ByteArrayInputStream("one\r\nsixteen\n".getBytes(UTF_8)), MOST);
        lines.next();
        assertThat(lines.bytesRead()).isEqualTo(5);
        lines.next();
        assertThat(lines.bytesRead()).isEqualTo(13);
    }

    @Test
    void chunksEndAnywhereInALine() throws IOException {
        long seed = 20261123;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> written = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 50_000; i++) {
            String line = "abcdefghij".substring(random.nextInt(10));
            text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
            written.add(i + ":" + line);
        }
        assertThat(lines(text.toString())).as("seed " + seed).isEqualTo(written);
    }

    private static List<String> lines(String text) throws IOException {
        FleetLines lines = new FleetLines(new ByteArrayInputStream(text.getBytes(UTF_8)), MOST);
        List<String> all = new ArrayList<>();
        for (Optional<FleetLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(words(line.get()));
        }
        assertThat(lines.bytesRead()).isEqualTo(text.length());
        return all;
    }

    private static String words(FleetLine line) {
        return line.number() + ":" + (line.tooLong() ? "too long" : new String(line.content(), UTF_8));
    }
}
