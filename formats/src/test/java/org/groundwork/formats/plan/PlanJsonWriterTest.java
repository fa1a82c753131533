package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.plan.SeasonPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonWriterTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SeasonPlan plan = PlanFixture.ada().plan();
    private final String text = PlanJsonWriter.readable().toText(plan);
    private final JsonNode json = MAPPER.readTree(text);

    @Test
    void aPlanIsValidAgainstThePublishedSchema() throws IOException {
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatWasNeverSaidIsNull() throws IOException {
        String bare = PlanJsonWriter.readable().toText(PlanFixture.bare());
        assertThat(schema().validate(bare, InputFormat.JSON)).isEmpty();
        assertThat(bare)
                .contains(
                        "\"birthYear\": null", "\"bodyMassKg\": null", "\"sessionsPerWeek\": null", "{\"easy\": null}")
                .contains("\"runs\": [],", "\"optimal\": false");
    }

    @Test
    void theSchemaRefusesASetWithRepsAndSeconds() throws IOException {
        String both = text.replaceFirst("\"reps\": 10,", "\"reps\": 10, \"seconds\": 10,");
        assertThat(both).isNotEqualTo(text);
        assertThat(schema().validate(both, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theDocumentsMembersStandInTheContractsOrder() {
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "methodology",
                        "asOf",
                        "athlete",
                        "slotHours",
                        "season",
                        "races",
                        "phases",
                        "blocks",
                        "runs",
                        "sessions",
                        "leftOut",
                        "objective",
                        "warnings",
                        "startingPoint",
                        "missed",
                        "retired");
    }

    @Test
    void aWorkSetReadsAsInTheContract() {
        assertThat(text)
                .contains("{\"kind\": \"WARM_UP\", \"reps\": 5, \"loadKg\": 40.0}")
                .contains("{\"kind\": \"WORK\", \"reps\": 5, \"repsRange\": [5, 6], \"loadKg\": 72.5, \"loadRangeKg\": "
                        + "[70.0, 75.0], \"percent1rm\": 81.1, \"rir\": 2, \"rirRange\": [2, 3], \"restSeconds\": 180, "
                        + "\"intent\": \"MAX_CONCENTRIC\"}");
    }

    @Test
    void aHeldSetHasSecondsInPlaceOfRepsAndNoLoad() {
        assertThat(text)
                .contains("{\"kind\": \"WORK\", \"seconds\": 30, \"secondsRange\": [20, 45], \"loadKg\": null, "
                        + "\"loadRangeKg\": null, \"percent1rm\": null, \"rir\": 3,");
    }

    @Test
    void aRunKeepsHowSureItsReadingIs() {
        assertThat(text)
                .contains("{\"date\": \"2026-12-01\", \"slot\": \"AM\", \"type\": \"INTERVALS\", \"confidence\": 0.97, "
                        + "\"doubtful\": false, \"minutes\": 60, \"km\": 10.0, \"title\": \"8 x 400 m\", "
                        + "\"source\": \"weekly pattern\"}")
                .contains("\"confidence\": 1.00, \"doubtful\": false, \"minutes\": null, \"km\": 42.195,");
    }

    @Test
    void aJustificationGivesWholeHoursWithoutDecimals() {
        assertThat(text)
                .contains("\"hours\": 37, \"preferred\": 48, \"penalty\": 12, \"minutes\": 2220}")
                .contains("{\"date\": \"2026-12-02\", \"slot\": \"AM\", \"forbidden\": \"occupied\"}")
                .contains("{\"date\": \"2026-12-02\", \"slot\": \"PM\", \"extraCost\": 41}");
    }

    @Test
    void costsOfSessionsOmissionsAndWeeksAddUpToTheObjectiveWhereThePlanIsSound() {
        assertThat(json.at("/objective/weeks/0").toString())
                .isEqualTo("{\"week\":\"2026-W49\",\"rule\":\"spread\",\"penalty\":3}");
        assertThat(json.at("/objective/optimal").booleanValue()).isTrue();
    }

    @Test
    void aStayWithoutStrengthDiffersFromOneWithHouseholdThings() {
        assertThat(json.at("/athlete/away/0/equipment").toString()).isEqualTo("[\"NONE\"]");
        assertThat(json.at("/athlete/away/1/equipment").toString()).isEqualTo("[]");
    }

    @Test
    void oneLineHoldsTheSameDocument() {
        String line = PlanJsonWriter.oneLine().toText(plan);
        assertThat(line).doesNotContain("\n");
        assertThat(MAPPER.readTree(line)).isEqualTo(json);
    }

    @Test
    void bytesDependNeitherOnTheLocaleNorOnTheTimeOfWriting() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PlanJsonWriter.readable().toText(PlanFixture.ada().plan()))
                    .isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void quotesAndControlCharactersOfANameAreEscaped() {
        String name = "A \"quoted\" \\ name\n\u0007 \uD83C\uDFC3";
        JsonNode named = MAPPER.readTree(
                PlanJsonWriter.readable().toText(PlanFixture.ada().named(name).plan()));
        assertThat(named.at("/athlete/name").stringValue()).isEqualTo(name);
    }

    @Test
    void aFullDiskIsReportedAsItself() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> PlanJsonWriter.readable().write(plan, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void eachRunSetAndReasonHasALineOfItsOwn() {
        List<String> lines = text.lines().map(String::strip).toList();
        assertThat(lines).filteredOn(l -> l.contains("\"type\": ")).allMatch(l -> l.startsWith("{\"date\""));
        assertThat(text).endsWith("]\n}\n");
    }

    private static Schema schema() throws IOException {
        try (InputStream resource = PlanJsonWriter.class.getResourceAsStream(PlanJsonWriter.SCHEMA_RESOURCE)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(resource, InputFormat.JSON);
        }
    }
}
