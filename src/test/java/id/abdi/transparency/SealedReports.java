package id.abdi.transparency;

import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Reports;
import id.abdi.fixture.TestClock;
import id.abdi.ledger.GrownLog;
import id.abdi.ledger.Receipt;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of today that are sealed in the log. */
@Component
class SealedReports {
    private final Reports reports;
    private final GrownLog log;

    SealedReports(Reports reports, GrownLog log) {
        this.reports = reports;
        this.log = log;
    }

    /** The receipt that the head got at once. */
    Receipt on(Person head, Person person) {
        Receipt receipt = pending(head, person);
        log.grow();
        return receipt;
    }

    /** The same of a report that waits. */
    Receipt pending(Person head, Person person) {
        try {
            JsonNode receipt = JsonMapper.shared()
                    .readTree(reports.expected(head, person, TestClock.TODAY)
                            .getResponse()
                            .getContentAsString())
                    .path("receipt");
            return new Receipt(
                    UUID.fromString(receipt.path("leaf").asString()),
                    receipt.path("leafHash").asString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
