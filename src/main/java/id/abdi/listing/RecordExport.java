package id.abdi.listing;

import id.abdi.identity.Caller;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a list leaves, before it does (LOG-8). */
@Service
class RecordExport {
    private final ExportSql sql;
    private final Ledger ledger;

    RecordExport(ExportSql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Transactional
    public void by(Caller caller, ExportedList export) {
        Entry entry = Entry.of("list-export")
                .with("export", export.id())
                .with("number", export.number())
                .with("title", export.title())
                .with("list", export.list())
                .with("address", export.address())
                .with("format", export.format())
                .with("rows", export.rows())
                .with("sha256", export.sha256())
                .with("about", export.about())
                .with("by", caller.id())
                .with("via", caller.via());
        sql.insert(export, new Mark(caller.id(), caller.via().name(), export.at(), ledger.append(entry)));
    }
}
