/**
 * Words that are never a typo of a name, because they are names or words themselves: countries, capitals and other great
 * cities, peoples, common first names and surnames, and everyday English words. The list is our own, folded as names
 * are. Words of packs need not stand here: a pack's own words are known anyway.
 */
const COUNTRIES =
  'afghanistan albania algeria andorra angola anhui argentina armenia assam australia austria azerbaijan ' +
  'bahamas bahrain bangladesh barbados bavaria belarus belgium belize bengal benin bhutan bohemia bolivia ' +
  'bosnia botswana brazil britain brunei bulgaria burkina burma burundi buryatia cambodia cameroon canada ' +
  'chad chechnya chile china colombia comoros congo crimea croatia cuba cyprus czechia dagestan denmark ' +
  'djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france fujian ' +
  'gabon gambia gansu georgia germany ghana greece greenland grenada guangdong guangxi guatemala guinea ' +
  'guizhou gujarat guyana hainan haiti hebei henan holland honduras hubei hunan hungary iceland india ' +
  'indonesia iran iraq ireland israel italy jamaica japan jiangsu jiangxi jilin jordan kashmir kenya ' +
  'kiribati korea kosovo kuwait laos latvia lebanon lesotho liaoning liberia libya lithuania luxembourg ' +
  'macedonia malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia ' +
  'montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria ningxia ' +
  'norway oman pakistan palau palestine panama papua paraguay persia peru philippines poland portugal ' +
  'prussia punjab qatar romania russia rwanda samoa saxony scotland senegal serbia seychelles shaanxi ' +
  'shandong shanxi siberia sichuan sikkim sindh singapore slovakia slovenia somalia spain sudan suriname ' +
  'sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey ' +
  'turkmenistan tuva tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen ' +
  'yugoslavia yunnan zambia zhejiang zimbabwe'
const CITIES =
  'xinxiang accra algiers almaty ankara antwerp ashgabat astana athens bachu baghdad baku bamako bangkok barcelona ' +
  'beijing beirut belgrade berlin bern bishkek bogota boston brasilia bratislava brussels bucharest ' +
  'budapest bukhara cairo canberra caracas chengdu chicago chisinau colombo copenhagen cordoba dakar dalian ' +
  'damascus delhi dhaka doha dublin dushanbe florence geneva gibraltar guam guilin hamburg hanoi harare ' +
  'harbin havana helsinki herat hiroshima hotan islamabad istanbul jakarta jerusalem kabul kampala kandahar ' +
  'karachi kashan kathmandu kazan khartoum khiva khotan kiev kigali kingston kinshasa kokand korla krakow ' +
  'kucha kunming kuqa kyiv lagos lahore lanzhou leningrad lhasa lima lisbon ljubljana london luanda lusaka ' +
  'lyon madrid managua manila maputo mecca medina melbourne milan minsk mogadishu monrovia montevideo ' +
  'moscow mumbai munich muscat nairobi nanjing nanking nanning naples niamey nicosia odessa osaka oslo ' +
  'ottawa palermo paris peking petersburg podgorica potsdam prague pretoria pyongyang quito rabat riga ' +
  'riyadh rome samara samarkand sarajevo seoul shanghai sinai skopje sofia stalingrad stockholm suez sydney ' +
  'taipei tallinn tashkent tbilisi tehran tianjin toksun tokyo toronto tripoli tunis turin turpan ' +
  'ulaanbaatar valletta venice versailles vienna vientiane vilnius vladivostok warsaw wellington wuhan xian ' +
  'xining yerevan zagreb zurich'
const PEOPLES =
  'african albanian american arab arabs argentine armenian asian australian austrian aztec balinese bashkir ' +
  'basque belarusian belgian bengali berber bolivian bosnian brazilian breton british bulgarian burmese ' +
  'buryat cambodian canadian catalan chechen chilean chinese chuvash colombian cossack cossacks croat ' +
  'croatian cuban cypriot czech danes danish dutch egyptian english estonian ethiopian europeans filipino ' +
  'finnish finns flemish french fulani georgian german germans ghanaian greek greeks gypsies hausa hindu ' +
  'hindus hungarian huns icelandic igbo inca incas indian indians indonesian iranian iranians iraqi iraqis ' +
  'irish israeli italian italians japanese javanese jewish jews kalmyk kazakh kazakhs kenyan khmer korean ' +
  'koreans kurd kurdish kyrgyz latvian lebanese libyan lithuanian malay malays maltese manchu manchus maori ' +
  'maya mexican moldovan mongol mongolian mongols moors moroccan nepali nigerian norman normans norse ' +
  'norwegian oirat ottoman ottomans pashtun persian persians peruvian poles polish portuguese prussian ' +
  'prussians punjabi romanian romans russian russians saxon saxons scottish serb serbian serbs sikh sikhs ' +
  'slavs slovak slovene somali spanish sudanese swedes swedish swiss syrian syrians tajik tajiks tamil ' +
  'tamils tatar tatars thai thais tibetan tibetans tungan tunisian turkish turkmen turks tutsi tuvan ' +
  'ukrainian uyghur uyghurs uzbek uzbeks vietnamese vikings welsh yakut yemeni zhuang zulu zulus zunghar'
const FIRST_NAMES =
  'aaron abdul abdullah adam ahmad ahmed alan albert alex alexander alexei alfred alice alina amina andrea ' +
  'andrei andrew anna anton arthur barbara benjamin boris brian bruno carl carlos carol catherine charles ' +
  'chris claire clara daniel david denis diana diego dmitri donald douglas edgar edith edward elena elias ' +
  'emily emma enver erich ernest esther fatima francis frank franz frederick gabriel gary george gerald ' +
  'grace hakan hamid hans harold harry hassan helen henry herbert herman hugo hussein ibrahim igor irene ' +
  'isaac isabel ismail ivana jack jacob james jane janet jason jean jesus joan johann john jonas jose ' +
  'joseph juan judith julia julius karen karim karl khalid konstantin kurt larry laura leonid linda louis ' +
  'lucas lucy ludwig luis mahmoud mahmud manuel marco maria marie mario mark martha martin mary matthew ' +
  'michael miguel mikhail miriam mohammed mustafa nadia nancy nathan nicolas nikita nikolai nina noah nora ' +
  'oleg olga oliver omar osama oscar oskar otto pablo paul pavel pedro peter philip pierre rachel ralph ' +
  'ramon raymond richard robert roger roland ronald rosa rose ruth ryan salim sally samir samuel sandra ' +
  'sarah scott sergei simon sophia stefan suleiman sultan susan tamara teresa thomas tony ursula vera ' +
  'victor viktor vincent vladimir walter wilhelm william yakub yasin yuri yusuf zahir zainab'
const SURNAMES =
  'adams allen amin anderson attlee aziz bailey baker beck bell bennett beria bismarck bonaparte brezhnev ' +
  'brooks brown bulganin bush carter castro chamberlain chavez chen cheng chiang chou churchill clark ' +
  'clinton collins cooper cruz darwin davis deng edwards einstein eisenhower engels evans fischer foster ' +
  'franco fraser freud gandhi garcia goebbels goering gomez gonzalez gorbachev graham gray gromyko hall ' +
  'harriman harris hill himmler hitler hughes hull jackson jiang jones karimov kelly kennedy kerensky khan ' +
  'khomeini khrushchev kruger lenin lewis liang lincoln litvinov lopez luther macarthur malenkov marshall ' +
  'martinez marx merkel mikoyan miller molotov moore morgan morris murphy mussolini napoleon nasser nazarov ' +
  'nehru nelson newton nguyen nixon obama ortiz park parker peng perez pinochet putin quisling ramirez ' +
  'reagan reed richards rivera roberts robinson rogers rommel roosevelt sabri sanchez schmidt shaw shen ' +
  'smith stalin sung taylor tito trotsky truman turner voroshilov wagner walker wallace wang watson weber ' +
  'williams wilson wood wright yang yeltsin young zhang zhao zheng zhou zhukov'
const ENGLISH =
  'external exterior interior able accept account across action actor address adult advance advice affair affairs after against agent ' +
  'agree ahead airport alarm alive allow alone altar alter always amount anchor ancient anger angle animal ' +
  'answer apart appeal april apron area arena argue arise armed armour arms arrest arrive arrow artist ' +
  'ashes aside assault attack attempt august author autumn avenue aviator avoid awake award aware bacon ' +
  'badge bands bank banks banner barley baron barrel base basic basin basket bath batter battle beach bear ' +
  'beard beast beauty become before began begin being belief belong below bench bends bird birth bishop ' +
  'black blade blame blank blind block blood board boats body bomb bombs bond bone bonus book border bore ' +
  'born borrow bottle bottom bound bowl branch brand brass brave bread break breast breath breed brick ' +
  'bride bridge brief bright bring broad broken bronze brother bucket budget build bullet burden bureau ' +
  'burial burn business button cabin cable cadet camel camera camp canal cancel candle cannon canton ' +
  'capital captain capture carbon cargo carry cash castle casual catch cause cavern ceiling cellar cement ' +
  'census centre chain chair chairman chalk chance change changing chapel charge charity charm chart ' +
  'charter chase cheap check cheese chest chief child chill chin choice church cinema circle citizen civil ' +
  'claim class clean clear clerk cliff climate climb clock close cloth cloud coach coast coin cold collar ' +
  'college colony colour column combat come comma command commerce common company compass concert conduct ' +
  'consul control convoy cook copper copy coral corner corps cotton council count country couple courage ' +
  'course court cousin cover craft crash cream create credit creed crew crime crisis critic crop cross ' +
  'crowd crown cruel crush culture custom cycle daily dairy dance danger dark date dawn dead deal dear ' +
  'death debate debt decade decide deck decree dedication deduction deep deer defeat defence delay delight ' +
  'demand demon denial deputy desert design desire desk devil diary diet dining direct dirt dish ditch ' +
  'divine doctor domination donkey door double doubt dozen draft dragon drama dream dress drift drink drive ' +
  'drought duck duke duration dust duty eagle early earth easter eastern edge editor educational effect ' +
  'effort eight elect emperor empire empty enemy energy engine enough enter envoy equal equation error ' +
  'escape estate evening event evil exact exile expert export extra fabric face factor factory fail fair ' +
  'faith fall false fame family famine farm farmer fashion father fault favour fear feast feather federal ' +
  'fellow fence fever fiance field fifth fifty fight figure files film final finance find fine finer finest ' +
  'finger finish fire firm first fish fixes flag flame flash fleet flesh flight flood floor flour flow ' +
  'flower food foot force foreign forest forestry forget form fort forth fortune forty forward found ' +
  'founder fourth frame free freedom fresh friend front frost fruit fuel funeral future gain gallery game ' +
  'garden gate gather general gentle ghost giant gift girl give glass glory goal goat gold golden good ' +
  'gospel grain grand grape grass grave great greed greet grey ground group guard guess guest guide guilt ' +
  'hair half hammer hand handle harbour hard harm harvest hate hazard head health heart heat heaven heavy ' +
  'height herd hero hidden high history hold holiday hollow holy home honey honour hope horn horse horses ' +
  'hospital host hotel hour house human humble hundred hunger hunt hunter husband icing idea image import ' +
  'income indigo infant injury inner inning insect inside internal iron island issue item ivory jacket jail ' +
  'january jewel jingle join joint journal journey judge juice july june jungle junior justice keep kettle ' +
  'kick kill kind king kingdom kiss knee knife knight know labour lack ladder lady lake lamb lamp land lane ' +
  'language large last late laugh launch laundry lawyer layer lead leader leaf league learn leather leave ' +
  'left legal legend lesson letter level liberal library lift light limit linen lines lining lion list ' +
  'little live liver local location locations lock logic lonely long lord loss loud love loyal luck lunch ' +
  'machine madness magic maize major make manager manner marble march margin marine market marriage marsh ' +
  'martial mass master match matter mayor meadow meal mean measure meat medal media medical medication ' +
  'member memory mental mention mercy metal method middle mile military milk mill million mine miner ' +
  'mineral mines mining minister minor mint minute mirror misery missile mission mist model modern modest ' +
  'moment monarch monday money monk monkey month moon moral morning mother motion motor mountain mouse ' +
  'mouth move movie murder muscle museum music mutiny myth nation national nations native nature naval navy ' +
  'near neck need nephew nerve network neutral news night noble noise noon normal notice novel nuclear ' +
  'number nurse object ocean offer office officer official olive onion open opera opinion option orbit ' +
  'order organ origin other outer owner oxygen page pain paint pair palace panel panic paper parade parent ' +
  'parish parlour part partner party pass passion past pastor path patient patrol pattern pause peace peak ' +
  'pearl peasant pension people pepper percent period permit person petrol phase phone phrase picture piece ' +
  'pilot pirate pistol place plague plain plan plane planet plant plate play player plenty plot poem poet ' +
  'poetry point poison police policy polite pool poor pope port position post pottery pound poverty powder ' +
  'power praise prayer precedent presidency presiding press price pride priest prime prince print prison ' +
  'private prize problem process profit promise proof proper prophet protest proud province public pupil ' +
  'purpose pursuit quality quarrel quarter queen quest quick quiet race radar radio raid rail railway rain ' +
  'raise rally ranch range rapid rare rate rattle raven reach reader reading ready real reason rebel record ' +
  'reduction reform refuge regime region regular reign relief religion remain remote report rescue reserve ' +
  'resident residents result retreat return revenge review revolt reward rice rich ride rifle right ring ' +
  'riot rise risk rival river road robber rock rocket role roof rook room root rope rough round route royal ' +
  'rubber ruin rule ruler rumour rural sacred saddle safe sail sailor saint salary sale salt salute sand ' +
  'satin satire savage scale scene school science score scout screen script seal search season seat second ' +
  'secret section sector seed senate senator senior sense september sermon servant service session settle ' +
  'seven seventh shade shadow shaft shah shame shape share sharp shed sheep sheet shelf shell shelter ' +
  'shield shift ship shirt shock shoe shop shore short shot shout show shrine siege sight sign signal ' +
  'silence silk silver simple singer single sinking sister sixth size skill skin slam slave sleep slope ' +
  'slow small smart smile smoke snake snow social society soft soil solar soldier solid song sorrow soul ' +
  'sound source space spare speak spear special speech speed spell spice spider spirit split spoil sport ' +
  'spot spread spring squad square staff stage stain stair stamp stand star start state statement station ' +
  'statue status steady steal steam steel stick still stock stolen stomach stone store storm story strange ' +
  'stream street strike string strong student studio study style subject success suit summer summit sunday ' +
  'supper supply surface survey sweet swift sword symbol system table tactic tailor takes tale talent talk ' +
  'tank tapes target task taste tavern taxi teach teacher team tear temple tenant tenor tent tenth term ' +
  'terror test text thank theatre theft theme theory thief thing third thirty thought thousand thread ' +
  'threat three throne thunder ticket tide tiger timber tired title tobacco today tomb tone tongue tool ' +
  'tooth torch torture total touch tour tower town track trade trader traders tradition traffic tragedy ' +
  'trail train traitor traitors travel treason treasure treaty tree trial tribe tribes trick troop troops ' +
  'truck trust truth tunnel turban turn twelve twenty twin tyrant uncle under union unions unit united ' +
  'unity upper urban useful valley value vassal vessel veteran victim victory village vines virtue vision ' +
  'visit voice volume vote voyage wages wagon wait wall wander want warden warm warning warrior wash waste ' +
  'watch water wave wealth weapon weather wedding week weight west western whale wheat wheel while whine ' +
  'whip widow wife wild wind window wine wing winner winter wire wisdom wise wish witch witness wolf woman ' +
  'women wonder wool word work worker world worry worth wound write writer yard year yellow yesterday yield ' +
  'youth zero zone'

export const OTHER_WORDS: ReadonlySet<string> = new Set(
  [COUNTRIES, CITIES, PEOPLES, FIRST_NAMES, SURNAMES, ENGLISH].join(' ').split(' '),
)
