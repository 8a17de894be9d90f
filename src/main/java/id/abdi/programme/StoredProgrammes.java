package id.abdi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredProgrammes implements Programmes {
    private final ProgrammeSql sql;

    StoredProgrammes(ProgrammeSql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Programme> on(LocalDate date) {
        return sql.on(date);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Programme> find(ProgrammeId id, LocalDate date) {
        return sql.find(id, date);
    }
}
