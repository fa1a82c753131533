package org.groundwork.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.groundwork.core.input.InputProblems;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The bundled file is split by hand; a YAML library has to understand exactly the same. */
class BundledFileIsYamlTest {

    private static final String BUNDLED = "/org/groundwork/catalogue/exercises.yaml";

    @Test
    void aYamlLibraryReadsTheSameBlocksFieldsAndValues() throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(text());
        List<Block> blocks = BlockParser.parse(BUNDLED, text().lines().toList(), new InputProblems());
        assertThat(blocks).extracting(Block::id).containsExactlyElementsOf(yaml.propertyNames());
        for (Block block : blocks) {
            JsonNode fields = yaml.get(block.id());
            assertThat(block.fields()).extracting(Field::key).containsExactlyElementsOf(fields.propertyNames());
            block.fields().forEach(field -> assertSame(block.id(), field, fields.get(field.key())));
        }
    }

    private static void assertSame(String id, Field field, JsonNode value) {
        List<String> expected =
                value.isArray() ? value.valueStream().map(JsonNode::asString).toList() : List.of(value.asString());
        assertThat(field.items())
                .as("%s of %s", field.key(), id)
                .extracting(Item::text)
                .isEqualTo(expected);
    }

    private static String text() throws IOException {
        try (InputStream in = BundledFileIsYamlTest.class.getResourceAsStream(BUNDLED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
