package luoshi.surface.papers;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import luoshi.kernel.paper.Paper.Block;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// 稿面的存法: content as the text in which rows keep it.
final class ContentText {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @Type(value = Block.Heading.class, name = "heading"),
        @Type(value = Block.Paragraph.class, name = "paragraph"),
        @Type(value = Block.Banner.class, name = "banner"),
        @Type(value = Block.Table.class, name = "table")
    })
    private interface Blocks {}

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Block.class, Blocks.class).build();

    private ContentText() {}

    static String of(Content content) {
        return JSON.writeValueAsString(content);
    }

    static Content content(String text) {
        return JSON.readValue(text, Content.class);
    }

    static String of(Map<String, String> given) {
        return JSON.writeValueAsString(given);
    }

    static Map<String, String> given(String text) {
        return JSON.readValue(text, new TypeReference<Map<String, String>>() {});
    }
}
