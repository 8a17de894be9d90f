package id.abdi.web;

import id.abdi.kernel.Nip;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * How the API writes and reads JSON: moments with the offset of the government's time, ids and NIPs as bare text, and
 * nothing in a body that we do not know, so that a mistyped field is not silently lost.
 */
@Configuration
class JsonConfiguration {
    @Bean
    JsonMapperBuilderCustomizer abdiJson(@Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        SimpleModule words = new SimpleModule("abdi")
                .addSerializer(Instant.class, new MomentWriter(zone))
                .addSerializer(Nip.class, new NipWriter())
                .addDeserializer(Nip.class, new NipReader());
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .annotationIntrospector(new TypedIdJson())
                .addModule(words);
    }

    private static final class MomentWriter extends ValueSerializer<Instant> {
        private final ZoneId zone;

        MomentWriter(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(moment.atZone(zone).toOffsetDateTime().toString());
        }
    }

    private static final class NipWriter extends ValueSerializer<Nip> {
        @Override
        public void serialize(Nip nip, JsonGenerator json, SerializationContext context) {
            json.writeString(nip.value());
        }
    }

    private static final class NipReader extends ValueDeserializer<Nip> {
        @Override
        public Nip deserialize(JsonParser json, DeserializationContext context) {
            return Nip.of(json.getString());
        }
    }
}
