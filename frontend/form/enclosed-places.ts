import type { Places } from './places';

/** The places as they were when the app was built: for a phone that has never had network since. */
export const enclosedPlaces: Places = { municipalities: [{number:'1822',name:'Leirfjord'},{number:'1820',name:'Alstahaug'},{number:'1827',name:'Dønna'}], districts: [{id:'leirfjord-leland',name:'Leland',municipality:'1822'},{id:'leirfjord-sundoya',name:'Sundøya',municipality:'1822'},{id:'leirfjord-ulvangen',name:'Ulvangen',municipality:'1822'},{id:'alstahaug-sandnessjoen',name:'Sandnessjøen',municipality:'1820'},{id:'donna-solfjellsjoen',name:'Solfjellsjøen',municipality:'1827'}] };
