package org.groundwork.formats.living;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a journal. A last line that has no end was cut off while it was written; it is left out, with a note, as what it
 * tells of was never confirmed.
 */
public final class JournalReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> OTHER_KINDS = Set.of("begin", "athlete", "undo", "redo");

    private final String file;
    private final InputProblems problems = new InputProblems();
    private final List<JournalEvent> events = new ArrayList<>();
    private final List<Long> checksums = new ArrayList<>();
    private LocalDate latest = LocalDate.MIN;

    private JournalReader(String file) {
        this.file = file;
    }

    /**
     * What {@code content} says, with every line that is wrong.
     *
     * @param file its name, for messages
     */
    public static JournalReading read(String file, byte[] content) {
        return new JournalReader(file).read(content);
    }

    private JournalReading read(byte[] content) {
        int number = 0;
        int start = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                number++;
                line(number, new String(content, start, at - start, StandardCharsets.UTF_8));
                start = at + 1;
            }
        }
        List<String> notes = start == content.length
                ? List.of()
                : List.of(file + ":" + (number + 1) + ": the last line is unfinished and was left out");
        return new JournalReading(events, checksums, problems.list(), notes, start);
    }

    private void line(int number, String text) {
        try {
            JournalEvent event = event(new JsonFields(MAPPER.readTree(text), Wording.JOURNAL));
            requireOrder(event, number);
            latest = event.date();
            events.add(event);
            checksums.add(LineChecksum.of(text));
        } catch (JacksonException broken) {
            problem(number, "the line is no JSON", "restore it from a backup");
        } catch (WrongLineException wrong) {
            problem(number, wrong.getMessage(), wrong.hint());
        } catch (IllegalArgumentException refused) {
            problem(number, refused.getMessage(), "put the value right, or restore a backup");
        }
    }

    private void problem(int number, String message, String hint) {
        problems.addAll(List.of(new InputProblem(file, number, message, hint)));
    }

    private void requireOrder(JournalEvent event, int number) {
        if (event.number() != number) {
            throw new WrongLineException(
                    "n is " + event.number() + " on line " + number, "lines were lost or added; restore a backup");
        }
        if (event.date().isBefore(latest)) {
            throw new WrongLineException(
                    event.date() + " comes after " + latest, "lines stand by date; restore a backup");
        }
    }

    private JournalEvent event(JsonFields line) {
        int number = line.whole("n");
        LocalDate date = line.parsed("date", LocalDate::parse, "2026-12-01");
        JournalEvent event = event(line.text("event"), number, date, line);
        line.refuseOthers();
        return event;
    }

    private JournalEvent event(String kind, int number, LocalDate date, JsonFields line) {
        if (kind.equals("begin") != (number == 1)) {
            throw new WrongLineException(
                    "line " + number + " is '" + kind + "'", "a journal begins with 'begin', and only once");
        }
        return switch (kind) {
            case "begin" -> new JournalEvent.Begun(number, date, athlete(line), line.objects("runs", RunJson::read));
            case "athlete" -> new JournalEvent.Described(number, date, athlete(line));
            case "undo" -> new JournalEvent.Undone(number, date);
            case "redo" -> new JournalEvent.Redone(number, date);
            default -> changed(kind, number, date, line);
        };
    }

    private static JournalEvent changed(String kind, int number, LocalDate date, JsonFields line) {
        if (!ChangeParser.kinds().contains(kind)) {
            Set<String> known = new TreeSet<>(ChangeParser.kinds());
            known.addAll(OTHER_KINDS);
            throw new WrongLineException("'" + kind + "' is no kind of event", NearestWord.hint(kind, known));
        }
        return new JournalEvent.Changed(number, date, ChangeParser.read(kind, line));
    }

    private static AthleteSource athlete(JsonFields line) {
        return new AthleteSource(
                line.text("file"), line.text("athlete"), line.parsed("usualZone", ZoneId::of, "Europe/London"));
    }
}
