package id.abdi.sopfile;

import id.abdi.document.Export;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.sop.GivenSops;
import id.abdi.sop.SopOfTest;
import java.util.List;
import org.springframework.stereotype.Component;

/** A workbook that becomes an SOP of the person's section. */
@Component
class SopFileRoutes implements RouteSamples {
    private final Export export;

    SopFileRoutes(Export export) {
        this.export = export;
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(Sample.of(
                "POST /sops/import",
                () -> Ask.plain()
                        .with("unit", cast.division().code())
                        .with("act", "record")
                        .upload(
                                "sop.xlsx",
                                export.xlsx(
                                        SopSheet.table(GivenSops.code(), SopOfTest.whole("Pelayanan izin contoh"))))));
    }
}
