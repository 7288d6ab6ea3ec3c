package be.vormingsportaal.instruments;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstrumentRepository extends JpaRepository<Instrument, String> {

    List<Instrument> findByActiveTrueOrderByPositionAscNameAsc();

    List<Instrument> findAllByOrderByPositionAscNameAsc();
}
