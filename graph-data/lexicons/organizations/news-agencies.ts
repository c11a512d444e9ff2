// News and photo agencies as datelines and photo credits name them. The longest that fits is meant.

export const NEWS_AGENCIES: readonly string[] = [
  "AA", "AAP", "ABC", "AFP", "Agence France-Presse", "Alamy", "Alamy Stock Photo", "Anadolu", "Anadolu Agency", "ANI", "ANSA", "AP", "AP Photo",
  "APA", "Associated Press", "BBC", "Belga", "BelTA", "Bloomberg", "Canadian Press", "CBC", "CNN", "CNBC", "CTK", "Dow Jones", "DPA", "dpa",
  "EFE", "EPA", "EPA-EFE", "European Pressphoto Agency", "Getty", "Getty Images", "Handout", "IANS", "Imago", "Interfax", "IRNA", "iStock", "iStockphoto",
  "Kyodo", "Kyodo News", "LUSA", "Lehtikuva", "MTI", "NASA", "NPR", "NTB", "NurPhoto", "PA", "PA Media", "PA Wire", "PAP", "Pexels", "Pixabay", "Press Association",
  "PTI", "Reuters", "RIA Novosti", "Rex", "Rex Features", "Ritzau", "SANA", "Scanpix", "Shutterstock", "SOPA Images", "SPA", "Sputnik", "Sipa",
  "TASS", "Tass", "TT", "UPI", "Unsplash", "USA Today Sports", "Wikimedia Commons", "Xinhua", "Yonhap", "Zuma", "ZUMA Press", "ZUMAPRESS",
]; // prettier-ignore
