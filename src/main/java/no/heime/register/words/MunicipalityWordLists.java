package no.heime.register.words;

import java.util.List;
import org.springframework.data.mongodb.repository.MongoRepository;

interface MunicipalityWordLists extends MongoRepository<MunicipalityWords, String> {

    List<MunicipalityWords> findAllByOrderByMunicipality();
}
