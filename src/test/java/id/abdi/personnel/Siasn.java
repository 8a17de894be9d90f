package id.abdi.personnel;

import id.abdi.intake.HandedFile;
import id.abdi.kernel.Nip;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An export of the national civil service system with all its columns, filled with made-up people. */
final class Siasn {
    private static final List<String> COLUMNS = List.of(("PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,"
                    + "TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,TANGGAL LAHIR,JENIS KELAMIN,AGAMA ID,AGAMA NAMA,JENIS KAWIN ID,"
                    + "JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI ID,"
                    + "JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM ID,KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,"
                    + "NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL ID,GOL AWAL NAMA,"
                    + "GOL AKHIR ID,GOL AKHIR NAMA,TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,JENIS JABATAN NAMA,"
                    + "JABATAN ID,JABATAN NAMA,TMT JABATAN,TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,"
                    + "PENDIDIKAN NAMA,TAHUN LULUS,KPKN ID,KPKN NAMA,LOKASI KERJA ID,LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,"
                    + "INSTANSI INDUK ID,INSTANSI INDUK NAMA,INSTANSI KERJA ID,INSTANSI KERJA NAMA,SATUAN KERJA INDUK ID,"
                    + "SATUAN KERJA INDUK NAMA,SATUAN KERJA KERJA ID,SATUAN KERJA KERJA NAMA,IS VALID NIK")
            .split(",", -1));

    private final List<String> columns = new ArrayList<>(COLUMNS);
    private final List<Map<String, String>> rows = new ArrayList<>();
    private String separator = ",";
    private Charset charset = StandardCharsets.UTF_8;
    private String before = "";

    /** A row of somebody who does the work of a unit. */
    Siasn person(Nip nip, String name, String unit) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("PNS ID", "CONTOH" + nip.value());
        row.put("NIP BARU", "'" + nip.value());
        row.put("NAMA", name);
        row.put("GELAR BELAKANG", "S.IP");
        row.put("NIK", "'2101990000000001");
        row.put("NOMOR HP", "'080000000000");
        row.put("ALAMAT", "Jalan Contoh 1");
        row.put("AGAMA NAMA", "Contoh");
        row.put("JENIS PEGAWAI NAMA", "PNS Daerah");
        row.put("KEDUDUKAN HUKUM NAMA", "Aktif");
        row.put("STATUS CPNS PNS", "P");
        row.put("GOL AKHIR NAMA", "III/a");
        row.put("JENIS JABATAN NAMA", "JABATAN PELAKSANA");
        row.put("JABATAN NAMA", "PENGELOLA DATA CONTOH");
        row.put("TMT JABATAN", "01-03-2024");
        row.put("UNOR ID", unit);
        row.put("UNOR NAMA", "SEKSI CONTOH PELAYANAN");
        row.put("IS VALID NIK", "1");
        rows.add(row);
        return this;
    }

    /** Another content of a cell of the last row. */
    Siasn with(String column, String value) {
        rows.getLast().put(column, value);
        return this;
    }

    /** The last row once more. */
    Siasn again() {
        rows.add(new LinkedHashMap<>(rows.getLast()));
        return this;
    }

    Siasn column(String added) {
        columns.add(3, added);
        return this;
    }

    Siasn without(String column) {
        columns.remove(column);
        return this;
    }

    Siasn separator(String with) {
        separator = with;
        return this;
    }

    Siasn charset(Charset in) {
        charset = in;
        return this;
    }

    Siasn byteOrderMark() {
        before = "\ufeff";
        return this;
    }

    int size() {
        return rows.size();
    }

    HandedFile file() {
        String text = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> row.getOrDefault(column, "null"))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", before + String.join(separator, columns) + "\r\n", "\r\n"));
        return new HandedFile("Export Data ASN.csv", text.getBytes(charset));
    }
}
